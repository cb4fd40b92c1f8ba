package org.dateline.extract.country.mark;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/** Tells countries from streets in a row: at Jordan and Vine streets. */
public final class StreetRule {
  private static final Set<String> STREETS = WordList.exact("streets.txt");

  private StreetRule() {}

  /** A refusal if it stands in a row of names that ends with streets in the plural. */
  public static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    if (!candidate.isName()) {
      return Optional.empty();
    }
    int k = 1;
    while (WordKinds.isOfRow(words.right(k))) {
      k++;
    }
    boolean isRow = k > 2 || words.left(1).equals("and");
    return isRow && STREETS.contains(words.right(k))
        ? Optional.of(Verdict.refuse(RuleId.PLACE, words.within(0, k)))
        : Optional.empty();
  }
}
