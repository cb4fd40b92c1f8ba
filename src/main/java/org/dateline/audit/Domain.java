package org.dateline.audit;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.audit.sheet.MissedNames;

/**
 * A part of all mentions that gets a line of figures of its own.
 *
 * @param label for a reader
 * @param holds which strata belong to it
 * @param missed which missed names belong to it, as {@link MissedNames} gives them; none where a
 *     coder cannot tell, as with forms
 */
record Domain(String label, Predicate<Stratum> holds, List<String> missed) {
  Domain {
    missed = List.copyOf(missed);
  }

  boolean isKnownInSentences() {
    return !missed.isEmpty();
  }
}
