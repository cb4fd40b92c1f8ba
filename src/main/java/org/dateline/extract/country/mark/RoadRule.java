package org.dateline.extract.country.mark;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Form;
import org.dateline.model.RuleId;

/** Tells countries from roads: U.S. 79, US-24, U.S. Highway 82. */
public final class RoadRule {
  private static final Pattern ROAD = Pattern.compile("-?\\d{1,3}[NSEWA]?");
  private static final Set<String> ROAD_WORDS = WordList.exact("road-words.txt");
  private static final Set<String> ROAD_LEADS = WordList.exact("road-leads.txt");

  /** Words behind the number of a road. */
  private static final Set<String> BEHIND =
      Set.of("near", "at", "between", "north", "south", "east", "west", "bypass", "and", "toward");

  private static final Set<String> OF_ROADS = Set.of("U.S.", "US");

  private RoadRule() {}

  /** A refusal if the candidate and the word behind it name a road. */
  public static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    return isRoad(candidate, words)
        ? Optional.of(Verdict.refuse(RuleId.ROAD, words.within(0, 1)))
        : Optional.empty();
  }

  private static boolean isRoad(Candidate candidate, Neighbours words) {
    if (candidate.form() != Form.ABBREVIATION || !OF_ROADS.contains(words.surface())) {
      return false;
    }
    String after = words.right(1);
    boolean isNumber = ROAD.matcher(after).matches();
    return (isNumber
            && (after.startsWith("-") || isLead(words.left(1)) || isAlone(words))
            && !isScore(candidate, words))
        || ROAD_WORDS.contains(after);
  }

  /** Whether it is the score of a team: U.S. 2, Mexico 0. */
  private static boolean isScore(Candidate candidate, Neighbours words) {
    return (words.left(1).isEmpty() || words.left(1).equals(","))
        && Scores.isIn(words.text(), candidate.span().start(), candidate.span().end());
  }

  /** Whether no noun follows that the number would count: a truck closed U.S. 30 near Mansfield. */
  private static boolean isAlone(Neighbours words) {
    String behind = words.right(2);
    return !words.left(1).equalsIgnoreCase("the")
        && (BEHIND.contains(behind) || behind.isEmpty() || behind.equals("."));
  }

  private static boolean isLead(String before) {
    return before.isEmpty() || ROAD_LEADS.contains(before);
  }
}
