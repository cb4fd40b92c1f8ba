package org.dateline.extract.country.thing;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/** Finds airlines that are called like a people: Swiss cancelled flights; United and American. */
public final class AirlineRule {
  private static final Set<String> CARRIERS = WordList.exact("airline-demonyms.txt");
  private static final Set<String> OTHER_CARRIERS = WordList.exact("airlines.txt");
  private static final Set<String> FLYING = WordList.exact("flying-verbs.txt");
  private static final Set<String> FLIGHTS = WordList.exact("flight-words.txt");
  private static final Set<String> FLOWN = Set.of("flew", "fly", "flies", "flying", "flown");
  private static final Set<String> JOINING = Set.of("and", ",", "or");
  private static final Set<String> MODALS = Set.of("will", "would", "has", "had", "may");
  private static final Set<String> ACTING =
      Set.of("will", "would", "could", "can", "may", "has", "had", "is", "was", "said", "says");
  private static final Set<String> AIRLINE =
      Set.of("airline", "airline's", "airlines", "carrier", "carriers");

  private AirlineRule() {}

  /** A refusal if it flies, or stands beside another airline. */
  public static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    return candidate.isDemonym() && CARRIERS.contains(words.surface()) && isAirline(words)
        ? Optional.of(Verdict.refuse(RuleId.COMPANY, ""))
        : Optional.empty();
  }

  private static boolean isAirline(Neighbours words) {
    String after = words.right(1);
    if (WordKinds.isDeterminer(words.left(1))) {
      return false;
    }
    boolean isClosed = LanguageRule.isClosed(after);
    boolean isBesideOther =
        (JOINING.contains(after) && OTHER_CARRIERS.contains(words.right(2)))
            || (JOINING.contains(words.left(1)) && OTHER_CARRIERS.contains(words.left(2)));
    boolean isBesideNext = JOINING.contains(after) && CARRIERS.contains(words.right(2));
    boolean isFlying =
        FLYING.contains(after)
            || (MODALS.contains(after) && FLYING.contains(words.right(2)))
            || (isBesideNext && FLYING.contains(words.right(3)));
    boolean isFlown = FLOWN.contains(words.left(1)) && (isClosed || after.equals("to"));
    boolean isActing = ACTING.contains(after) && words.areNear(AIRLINE);
    return isFlown
        || isActing
        || (isFlying && words.areNear(FLIGHTS))
        || (isBesideOther && isClosed);
  }
}
