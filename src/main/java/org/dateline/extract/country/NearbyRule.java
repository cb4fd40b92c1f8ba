package org.dateline.extract.country;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.model.Span;

/** A rule that looks at the words around a candidate and at nothing else. */
interface NearbyRule {
  /**
   * What it says; empty if it leaves the candidate as it is.
   *
   * @param datelines where the datelines of the field stand
   */
  Optional<Verdict> judge(Candidate candidate, Neighbours words, List<Span> datelines);
}
