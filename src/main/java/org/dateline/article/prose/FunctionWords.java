package org.dateline.article.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The most frequent words of languages in Latin letters. */
final class FunctionWords {
  private static final int[] NONE = {};

  private static final String ENDING = "-";

  /** Of a shorter word the end says little. */
  private static final int LEAST_BEFORE_ENDING = 3;

  private final List<String> codes = new ArrayList<>();
  private final Map<String, int[]> wordToLanguages = new HashMap<>();
  private final Map<String, int[]> endingToLanguages = new HashMap<>();
  private final Map<Character, List<Ending>> lastToEndings = new HashMap<>();
  private int longest;

  /** An ending and the languages that have it; the longest are tried first. */
  @SuppressWarnings("ArrayRecordComponent") // never compared nor changed
  private record Ending(String letters, int[] languages) {}

  private FunctionWords() {}

  static FunctionWords builtIn() {
    String resource = "function-words.txt";
    try (InputStream in =
            Objects.requireNonNull(FunctionWords.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      FunctionWords words = new FunctionWords();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(words::add);
      words.endingToLanguages.forEach(words::addEnding);
      words.lastToEndings.values().forEach(FunctionWords::sort);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private void add(String line) {
    List<String> cells = List.of(line.split(" ", -1));
    int[] language = {codes.size()};
    codes.add(cells.get(0));
    for (String word : cells.subList(1, cells.size())) {
      boolean isEnding = word.startsWith(ENDING);
      Map<String, int[]> map = isEnding ? endingToLanguages : wordToLanguages;
      map.merge(isEnding ? word.substring(1) : word, language, FunctionWords::joined);
      longest = Math.max(longest, word.length());
    }
  }

  private void addEnding(String letters, int[] languages) {
    lastToEndings
        .computeIfAbsent(letters.charAt(letters.length() - 1), c -> new ArrayList<>())
        .add(new Ending(letters, languages));
  }

  private static void sort(List<Ending> endings) {
    endings.sort(Comparator.comparingInt((Ending each) -> -each.letters().length()));
  }

  private static int[] joined(int[] some, int[] more) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }

  /** The ISO 639-1 codes of the languages, by their numbers. */
  List<String> codes() {
    return codes;
  }

  /** The numbers of the languages that have the word in a lower-case text. Not to change. */
  int[] languages(String lower, int start, int end) {
    return end - start > longest
        ? NONE
        : wordToLanguages.getOrDefault(lower.substring(start, end), NONE);
  }

  /** The numbers of the languages whose words end so: by the longest known ending. */
  int[] languagesOfEnding(String lower, int start, int end) {
    int from = start + LEAST_BEFORE_ENDING;
    for (Ending each : lastToEndings.getOrDefault(lower.charAt(end - 1), List.of())) {
      int at = end - each.letters().length();
      if (at >= from && lower.startsWith(each.letters(), at)) {
        return each.languages();
      }
    }
    return NONE;
  }
}
