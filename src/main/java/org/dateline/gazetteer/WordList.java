package org.dateline.gazetteer;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.text.Folding;

/** Reads the lists of English words in {@code en/}: one a line, {@code #} begins a comment. */
public final class WordList {
  /** Several rules ask for the same list; the longest has 27,000 lines. */
  private static final Map<String, Set<String>> FILE_TO_FOLDED = new ConcurrentHashMap<>();

  private WordList() {}

  /** The lines of a list, in order. A list that is not there is a fault of the build. */
  public static List<String> lines(String file) {
    return BuiltInFile.read("en/" + file)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** The lines of a list as they are written, for rules that look at capitals. */
  public static Set<String> exact(String file) {
    return quick(lines(file));
  }

  /** The lines of a list, folded. */
  public static Set<String> folded(String file) {
    return FILE_TO_FOLDED.computeIfAbsent(
        file, name -> quick(lines(name).stream().map(Folding::fold).toList()));
  }

  /** Every word of a text is looked up, and Java's immutable sets take twice as long for that. */
  private static Set<String> quick(List<String> words) {
    return Collections.unmodifiableSet(new HashSet<>(words));
  }
}
