package org.dateline.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.tagger.feature.BrownClusters;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.NameRole;
import org.dateline.tagger.feature.NameStatistics;
import org.dateline.tagger.feature.PhraseTable;
import org.dateline.tagger.feature.WordClasses;
import org.tukaani.xz.XZInputStream;

/**
 * Reads the two lexica: {@code brown.tsv.xz}, a word, a tab and its cluster paths with commas;
 * {@code gazetteer.tsv.xz}, a name, a tab and its category numbers with commas.
 */
final class LexiconFiles {
  /** Person names of more words are mostly titles of nobility. */
  private static final int LONGEST_PERSON = 4;

  private static final String CLUSTERS = "brown.tsv.xz";

  private LexiconFiles() {}

  /** Reads both; the usage of words and their classes are still empty. */
  static Lexica read(Path folder) throws IOException {
    BrownClusters clusters = BrownClusters.of(clusters(folder.resolve(CLUSTERS)));
    PhraseTable.Builder phrases = new PhraseTable.Builder();
    Map<String, int[]> names = names(folder.resolve("gazetteer.tsv.xz"), phrases);
    return new Lexica(
        clusters,
        NameStatistics.of(names),
        WordUsage.none(),
        phrases.build(),
        WordClasses.none(clusters));
  }

  /** The lower-case words that have clusters. */
  static Set<String> clusteredWords(Path folder) throws IOException {
    return clusters(folder.resolve(CLUSTERS)).keySet();
  }

  /** Adjectives of nationality and religion, category 5 of the gazetteer. */
  static Set<String> demonyms(Path folder) throws IOException {
    try (BufferedReader reader = open(folder.resolve("gazetteer.tsv.xz"))) {
      return reader
          .lines()
          .filter(line -> line.endsWith("\t5"))
          .map(line -> line.substring(0, line.length() - 2))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static Map<String, String> clusters(Path file) throws IOException {
    Map<String, String> wordToPath = new HashMap<>();
    try (BufferedReader reader = open(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        String longest = "";
        for (String path : line.substring(tab + 1).split(",", -1)) {
          longest = path.length() > longest.length() ? path : longest;
        }
        wordToPath.put(line.substring(0, tab), longest);
      }
    }
    return wordToPath;
  }

  private static Map<String, int[]> names(Path file, PhraseTable.Builder phrases)
      throws IOException {
    Map<String, int[]> wordToCounts = new HashMap<>();
    try (BufferedReader reader = open(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.lastIndexOf('\t');
        String[] words = line.substring(0, tab).split(" ", -1);
        for (String category : line.substring(tab + 1).split(",", -1)) {
          count(words, category, wordToCounts);
          addPhrase(words, category, phrases);
        }
      }
    }
    return wordToCounts;
  }

  private static void addPhrase(String[] words, String category, PhraseTable.Builder phrases) {
    switch (category) {
      case "6", "11" -> phrases.add(words, PhraseTable.LOCATION);
      case "0", "13" -> phrases.add(words, PhraseTable.ORGANIZATION);
      default -> {
        // The names of persons are too many, and their words say as much.
      }
    }
  }

  private static void count(String[] words, String category, Map<String, int[]> counts) {
    String first = words[0];
    String last = words[words.length - 1];
    boolean isOneWord = words.length == 1;
    switch (category) {
      case "14" -> {
        if (!isOneWord && words.length <= LONGEST_PERSON) {
          count(first, NameRole.FIRST_OF_PERSON, counts);
          count(last, NameRole.LAST_OF_PERSON, counts);
        }
      }
      case "4" -> count(first, NameRole.GIVEN_NAME, counts);
      case "6", "11" -> {
        count(first, isOneWord ? NameRole.LOCATION : NameRole.FIRST_OF_LOCATION, counts);
        if (!isOneWord) {
          count(last, NameRole.LAST_OF_LOCATION, counts);
        }
      }
      case "7" -> {
        if (isOneWord) {
          count(first, NameRole.LOCATION, counts);
        }
      }
      case "0", "13" -> {
        count(first, isOneWord ? NameRole.ORGANIZATION : NameRole.FIRST_OF_ORGANIZATION, counts);
        if (!isOneWord) {
          count(last, NameRole.LAST_OF_ORGANIZATION, counts);
        }
      }
      case "3" -> count(last.toLowerCase(Locale.ROOT), NameRole.LAST_OF_TITLE, counts);
      default -> {
        // Works, events and products say little of the three types.
      }
    }
  }

  private static void count(String word, int role, Map<String, int[]> counts) {
    if (word.isEmpty()
        || (role != NameRole.LAST_OF_TITLE && !Character.isUpperCase(word.charAt(0)))) {
      return;
    }
    counts.computeIfAbsent(word, key -> new int[NameRole.COUNT])[role]++;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = new XZInputStream(Files.newInputStream(file));
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
