package org.dateline.tagger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.tagger.feature.BrownClusters;
import org.dateline.tagger.feature.WordClasses;
import org.tukaani.xz.XZInputStream;

/**
 * Makes {@link WordClasses} from word vectors (Mikolov et al. 2013) by {@link SphericalKMeans}. The
 * classes are those of the words of raw news; all other words join the nearest one.
 */
final class VectorClasses {
  /** How many classes there are, and how many groups of them, finest first. */
  private static final int CLASSES = 1024;

  private static final int[] GROUPS = {160, 40};
  private static final int ROUNDS = 12;

  /** A word that the news has written so less often is no word of its own in lower case. */
  private static final int RARE = 3;

  private static final int LONGEST_ACRONYM = 5;

  private VectorClasses() {}

  /**
   * The vectors of words as they are written, from an xz file of one serialized {@code HashMap}.
   */
  static SortedMap<String, float[]> read(Path file) throws IOException {
    SortedMap<String, float[]> wordToVector = new TreeMap<>();
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(new XZInputStream(Files.newInputStream(file))))) {
      in.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;[F;!*"));
      if (in.readObject() instanceof Map<?, ?> map) {
        map.forEach(
            (word, vector) -> {
              if (word instanceof String written && vector instanceof float[] numbers) {
                wordToVector.put(written, numbers);
              }
            });
      }
    } catch (ClassNotFoundException e) {
      throw new IOException(file + ": no map of word vectors", e);
    }
    return wordToVector;
  }

  /**
   * The classes of the names among the words that have Brown clusters, of acronyms and of the words
   * that the news writes in lower case.
   *
   * @param brownWords the words of the clusters, in lower case
   * @param news how often the raw news has each written word
   */
  static WordClasses of(
      SortedMap<String, float[]> wordToVector,
      BrownClusters clusters,
      Collection<String> brownWords,
      Map<String, Integer> news) {
    List<float[]> ofNews = new ArrayList<>();
    wordToVector.forEach(
        (word, vector) -> {
          if (news.containsKey(word)) {
            ofNews.add(vector);
          }
        });
    SphericalKMeans classes = SphericalKMeans.of(ofNews, CLASSES, ROUNDS, new Random(1));
    Map<String, Integer> forms = new TreeMap<>();
    wordToVector.forEach(
        (word, vector) -> {
          boolean isWord = isLower(word) && news.getOrDefault(word, 0) >= RARE;
          if (isWord || isAcronym(word)) {
            forms.put(word, classes.nearest(vector) + 1);
          }
        });
    Map<String, Integer> names = new TreeMap<>();
    for (String lower : brownWords) {
      float[] vector = wordToVector.get(capitalized(lower));
      if (vector != null) {
        names.put(lower, classes.nearest(vector) + 1);
      }
    }
    return WordClasses.of(clusters, names, forms, groups(classes));
  }

  private static int[][] groups(SphericalKMeans classes) {
    List<float[]> centres = new ArrayList<>();
    for (int number = 0; number < CLASSES; number++) {
      centres.add(classes.centre(number));
    }
    int[][] groups = new int[CLASSES + 1][GROUPS.length + 1];
    for (int level = 0; level <= GROUPS.length; level++) {
      SphericalKMeans coarser =
          level == 0
              ? classes
              : SphericalKMeans.of(centres, GROUPS[level - 1], 2 * ROUNDS, new Random(level));
      for (int number = 0; number < CLASSES; number++) {
        groups[number + 1][level] = coarser.nearest(centres.get(number)) + 1;
      }
    }
    return groups;
  }

  private static boolean isLower(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() <= LONGEST_ACRONYM
        && Character.isUpperCase(word.charAt(0))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String capitalized(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
