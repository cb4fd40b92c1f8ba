package org.dateline.tagger.feature;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brown clusters (Brown et al. 1992): lower-case words that stand in like company share the front
 * of a bit string, the deeper the more alike they are.
 */
public final class BrownClusters {
  /** The path of a word that is in no cluster. */
  public static final String NONE = "?";

  private final WordTable wordToPath;
  private final List<String> paths;

  private BrownClusters(WordTable wordToPath, List<String> paths) {
    this.wordToPath = wordToPath;
    this.paths = paths;
  }

  /** Clusters from each word's longest path. */
  public static BrownClusters of(Map<String, String> wordToPath) {
    Collection<String> distinct = new TreeSet<>(wordToPath.values());
    List<String> paths = List.copyOf(distinct);
    Map<String, Integer> pathToNumber = new TreeMap<>();
    paths.forEach(path -> pathToNumber.put(path, pathToNumber.size() + 1));
    Map<String, Integer> numbers = new TreeMap<>();
    wordToPath.forEach((word, path) -> numbers.put(word, pathToNumber.getOrDefault(path, 0)));
    return new BrownClusters(WordTable.of(numbers), paths);
  }

  /** The path of a lower-case word; digits are looked up as one zero. */
  public String path(String lower, boolean hasDigit) {
    return path(place(hasDigit ? lower.replaceAll("\\d+", "0") : lower));
  }

  /** The path of the word in a {@link #place}. */
  String path(int place) {
    int number = place < 0 ? WordTable.ABSENT : wordToPath.valueAt(place);
    return number == WordTable.ABSENT ? NONE : paths.get(number - 1);
  }

  /** How many words there are. */
  int size() {
    return wordToPath.size();
  }

  /** Which of the words a lower-case word is, from 0 on; −1 for none. */
  int place(String lower) {
    return wordToPath.place(Hashing.of(lower));
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(String.join(" ", paths));
    wordToPath.write(out);
  }

  static BrownClusters read(DataInput in) throws IOException {
    List<String> paths = List.of(in.readUTF().split(" "));
    return new BrownClusters(WordTable.read(in), paths);
  }
}
