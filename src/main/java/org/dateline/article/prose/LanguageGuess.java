package org.dateline.article.prose;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Guesses the language of a text by its script and its most frequent words. */
public final class LanguageGuess {
  /** So many characters from the start are looked at. */
  private static final int SAMPLE = 1500;

  private static final int MIN_WORDS = 10;

  /** One word may be a name or a quotation. */
  private static final int MIN_POINTS = 2 * WordEvidence.WORD;

  /** So much more than twice the points of the declared language must speak for another. */
  private static final int OVERRULING_LEAD = 4 * WordEvidence.WORD;

  /** Below this all letters are Latin. */
  private static final char LATIN_END = '\u0250';

  /** The share of function words that running text has at least, and its lead over the next. */
  private static final double MIN_SHARE = 0.12;

  private static final double MIN_LEAD = 1.1;

  private static final FunctionWords WORDS = FunctionWords.builtIn();

  private LanguageGuess() {}

  /** An ISO 639-1 code; empty where the text is too short or of no known language. */
  public static String of(String text) {
    return of(text, "");
  }

  /**
   * The same for a text that is said to be in a language: a guess that differs needs so much more.
   *
   * @param declared an ISO 639-1 code; empty if nothing is said
   */
  public static String of(String text, String declared) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    UnicodeScript script = script(sample);
    return switch (script) {
      case LATIN -> latin(sample, declared);
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

  private static String latin(String sample, String declared) {
    WordEvidence evidence = new WordEvidence(WORDS);
    int words = evidence.add(sample);
    int[] points = evidence.points();
    int best = 0;
    int second = 0;
    for (int language = 1; language < points.length; language++) {
      boolean isBetter = points[language] > points[best];
      second = Math.max(second, isBetter ? points[best] : points[language]);
      best = isBetter ? language : best;
    }
    int most = points[best];
    int own = WORDS.codes().indexOf(declared);
    int against = own < 0 ? second : points[own];
    boolean isSure =
        words >= MIN_WORDS
            && most >= Math.max(MIN_POINTS, MIN_SHARE * words * WordEvidence.WORD)
            && most >= MIN_LEAD * second
            && (declared.isEmpty() || most - against >= OVERRULING_LEAD + against);
    return isSure ? WORDS.codes().get(best) : "";
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
}
