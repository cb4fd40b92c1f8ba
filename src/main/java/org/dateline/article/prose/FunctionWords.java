package org.dateline.article.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The most frequent words of languages in Latin letters. */
final class FunctionWords {
  private static final int[] NONE = {};

  private final List<String> codes = new ArrayList<>();
  private final Map<String, int[]> wordToLanguages = new HashMap<>();
  private int longest;

  private FunctionWords() {}

  static FunctionWords builtIn() {
    String resource = "function-words.txt";
    try (InputStream in =
            Objects.requireNonNull(FunctionWords.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      FunctionWords words = new FunctionWords();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(words::add);
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
      wordToLanguages.merge(word, language, FunctionWords::joined);
      longest = Math.max(longest, word.length());
    }
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
}
