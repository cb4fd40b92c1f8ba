package org.dateline.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one most likely means, for "did you mean". */
final class NearestName {
  private static final int FARTHEST = 2;

  private NearestName() {}

  /** The known name at most two edits away; the nearest one, then the first in the alphabet. */
  static Optional<String> of(String name, Collection<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= FARTHEST)
        .min(
            Comparator.comparingInt(
                    (String candidate) -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
