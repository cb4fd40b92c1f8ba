package org.dateline.article.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Guesses the language of a text by its script and its most frequent words. */
public final class LanguageGuess {
  /** So many characters from the start are looked at. */
  private static final int SAMPLE = 1500;

  private static final int MIN_WORDS = 12;

  /** Below this all letters are Latin. */
  private static final char LATIN_END = '\u0250';

  /** The share of function words that running text has at least, and its lead over the next. */
  private static final double MIN_SHARE = 0.12;

  private static final double MIN_LEAD = 1.1;

  private static final Map<String, List<String>> WORD_TO_CODES = load();

  private LanguageGuess() {}

  /** An ISO 639-1 code; empty where the text is too short or of no known language. */
  public static String of(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    UnicodeScript script = script(sample);
    return switch (script) {
      case LATIN -> latin(sample);
      case HAN -> hasAny(sample, UnicodeScript.HIRAGANA) ? "ja" : "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case CYRILLIC -> cyrillic(sample);
      case ARABIC -> hasOneOf(sample, "\u067e\u0686\u06af\u06cc") ? "fa" : "ar";
      case HEBREW -> "he";
      case GREEK -> "el";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      default -> "";
    };
  }

  /** The script of most letters. */
  private static UnicodeScript script(String sample) {
    int latin = 0;
    Map<UnicodeScript, Integer> others = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c < LATIN_END) {
        latin += c >= 'A' ? 1 : 0;
      } else if (Character.isLetter(c)) {
        others.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int most = latin;
    UnicodeScript script = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> other : others.entrySet()) {
      if (other.getValue() > most) {
        most = other.getValue();
        script = other.getKey();
      }
    }
    return script;
  }

  private static String latin(String sample) {
    Map<String, Integer> hits = new HashMap<>();
    List<String> words = words(sample);
    for (String word : words) {
      for (String code : WORD_TO_CODES.getOrDefault(word, List.of())) {
        hits.merge(code, 1, Integer::sum);
      }
    }
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      int count = entry.getValue();
      boolean isBetter = count > most || (count == most && entry.getKey().compareTo(best) < 0);
      second = isBetter ? most : Math.max(second, count);
      best = isBetter ? entry.getKey() : best;
      most = Math.max(most, count);
    }
    boolean isSure =
        words.size() >= MIN_WORDS && most >= MIN_SHARE * words.size() && most >= MIN_LEAD * second;
    return isSure ? best : "";
  }

  private static List<String> words(String sample) {
    List<String> words = new ArrayList<>();
    String lower = sample.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean isLetter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (isLetter && start < 0) {
        start = i;
      } else if (!isLetter && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static String cyrillic(String sample) {
    if (hasOneOf(sample, "\u0456\u0457\u0454\u0491")) {
      return "uk";
    }
    return hasOneOf(sample, "\u044b\u044d") ? "ru" : "bg";
  }

  private static boolean hasAny(String sample, UnicodeScript script) {
    return sample.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }

  private static boolean hasOneOf(String sample, String letters) {
    return sample.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static Map<String, List<String>> load() {
    String resource = "function-words.txt";
    try (InputStream in =
            Objects.requireNonNull(LanguageGuess.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, List<String>> wordToCodes = new HashMap<>();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, wordToCodes));
      return wordToCodes;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static void add(String line, Map<String, List<String>> wordToCodes) {
    List<String> cells = List.of(line.split(" ", -1));
    for (String word : cells.subList(1, cells.size())) {
      wordToCodes.computeIfAbsent(word, w -> new ArrayList<>()).add(cells.get(0));
    }
  }
}
