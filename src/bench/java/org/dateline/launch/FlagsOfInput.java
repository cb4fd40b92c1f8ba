package org.dateline.launch;

import java.util.List;
import java.util.Optional;

/** The flags of Java that the program would give itself for an input, without an archive. */
public final class FlagsOfInput {
  private FlagsOfInput() {}

  /** Of a user who has no flags of his own. */
  public static List<String> of(String input) {
    long mostHeap = Runtime.getRuntime().maxMemory();
    return FittingFlags.of(
        InputSize.of(input), mostHeap, Optional.empty(), new UserFlags(List.of()));
  }
}
