package org.dateline.tagger.feature;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import org.dateline.bytes.Varints;

/**
 * Classes of words by their vectors: words that stand in like company share a class, like classes a
 * group. A word with a capital has the class of the name, which may not be that of the word: Apple,
 * apple. Names take the place of their word among the {@link BrownClusters}, so that most need no
 * key of their own.
 */
public final class WordClasses {
  /** The classes of a word without one. */
  private static final int[] NONE = {0};

  private final char[] placeToClass;
  private final WordTable formToClass;
  private final int[][] classToGroups;

  private WordClasses(char[] placeToClass, WordTable formToClass, int[][] classToGroups) {
    this.placeToClass = placeToClass;
    this.formToClass = formToClass;
    this.classToGroups = classToGroups;
  }

  /**
   * Classes are numbered from 1 on.
   *
   * @param words the words whose places names take
   * @param nameToClass the classes of names, written in lower case; strange ones are left out
   * @param formToClass the classes of words as they are written
   * @param classToGroups the class itself and its groups, finest first, by the number of the class;
   *     nothing for 0
   */
  public static WordClasses of(
      BrownClusters words,
      Map<String, Integer> nameToClass,
      Map<String, Integer> formToClass,
      int[][] classToGroups) {
    char[] placeToClass = new char[words.size()];
    nameToClass.forEach(
        (name, number) -> {
          int place = words.place(name);
          if (place >= 0) {
            // The larger one stays if two names share a place, in whatever order they come.
            placeToClass[place] = (char) Math.max(placeToClass[place], number);
          }
        });
    int[][] groups = classToGroups.clone();
    groups[0] = NONE;
    return new WordClasses(placeToClass, WordTable.of(formToClass), groups);
  }

  /** The classes of nothing: for a start. */
  public static WordClasses none(BrownClusters words) {
    return of(words, Map.of(), Map.of(), new int[1][]);
  }

  /**
   * The class of a written word and the groups of it, finest first; 0 alone without one.
   *
   * @param place the {@link BrownClusters#place} of the word in lower case
   */
  int[] of(String surface, String lower, int place) {
    int number = formToClass.value(Hashing.of(surface));
    if (number == WordTable.ABSENT && place >= 0) {
      number = placeToClass[place];
    }
    if (number == WordTable.ABSENT && !lower.equals(surface)) {
      number = formToClass.value(Hashing.of(lower));
    }
    return classToGroups[number];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(classToGroups.length);
    for (int[] groups : classToGroups) {
      Varints.write(groups.length, out);
      for (int group : groups) {
        Varints.write(group, out);
      }
    }
    for (char number : placeToClass) {
      Varints.write(number, out);
    }
    formToClass.write(out);
  }

  /**
   * Reads classes.
   *
   * @param words the words whose places names took
   */
  static WordClasses read(DataInput in, BrownClusters words) throws IOException {
    int[][] classToGroups = new int[in.readInt()][];
    for (int number = 0; number < classToGroups.length; number++) {
      classToGroups[number] = new int[(int) Varints.read(in)];
      for (int level = 0; level < classToGroups[number].length; level++) {
        classToGroups[number][level] = (int) Varints.read(in);
      }
    }
    char[] placeToClass = new char[words.size()];
    for (int place = 0; place < placeToClass.length; place++) {
      placeToClass[place] = (char) Varints.read(in);
    }
    return new WordClasses(placeToClass, WordTable.read(in), classToGroups);
  }
}
