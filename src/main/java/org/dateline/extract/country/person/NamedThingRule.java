package org.dateline.extract.country.person;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/**
 * Tells countries from parts of what horses, ships, bands and the like are called: a common word
 * with a capital stands behind a demonym, and words of racing, sailing or music near it.
 */
public final class NamedThingRule {
  private static final Set<String> NEAR = WordList.exact("named-things.txt");
  private static final Set<String> OF_STATES = WordList.exact("words-of-states.txt");

  private static final Pattern ODDS = Pattern.compile("\\d{1,3}-\\d{1,2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** How far behind the name its odds may stand. */
  private static final int FARTHEST = 4;

  private final PersonSigns signs;

  public NamedThingRule(PersonSigns signs) {
    this.signs = signs;
  }

  /** A refusal of the demonym in such a name: Swedish Sonata refused at the second fence. */
  public Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    String next = words.right(1);
    boolean isNamed =
        candidate.isDemonym()
            && signs.isNameWord(next)
            && (!signs.isUncommon(next) || WordKinds.isRole(next))
            && !OF_STATES.contains(next)
            && !Neighbours.isCapitalised(words.right(2))
            && !words.isTitleCase()
            && (words.areNear(NEAR) || isAtOdds(words));
    return isNamed
        ? Optional.of(Verdict.refuse(RuleId.INSIDE_NAME, words.within(0, 1)))
        : Optional.empty();
  }

  /** Whether bookmakers quote it: Irish Mist 10-1; Spanish Dancer, at 7/1. */
  private static boolean isAtOdds(Neighbours words) {
    for (int k = 2; k <= FARTHEST; k++) {
      boolean isFraction =
          words.right(k + 1).equals("/") && NUMBER.matcher(words.right(k)).matches();
      if (isFraction || ODDS.matcher(words.right(k)).matches()) {
        return k == 2 || words.right(2).equals(",");
      }
    }
    return false;
  }
}
