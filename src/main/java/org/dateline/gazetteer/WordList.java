package org.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Folding;

/** Reads the lists of English words in {@code en/}: one a line, {@code #} begins a comment. */
public final class WordList {
  private WordList() {}

  /** The lines of a list, in order. A list that is not there is a fault of the build. */
  public static List<String> lines(String file) {
    try (InputStream in = WordList.class.getResourceAsStream("en/" + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "org/dateline/gazetteer/en/" + file + ": not on the class path; build the jar anew");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  /** The lines of a list, folded. */
  public static Set<String> folded(String file) {
    return lines(file).stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }
}
