package org.dateline.extract.country.mark;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Form;
import org.dateline.model.RuleId;

/** Tells the country from the pronoun in capitals: TELL US MORE, VOTE FOR US, THEM AGAINST US. */
public final class PronounRule {
  private static final Set<String> VERBS = WordList.exact("pronoun-verbs.txt");
  private static final Set<String> VERBS_WITH =
      WordList.exact("pronoun-verbs-with-preposition.txt");
  private static final Set<String> TAILS = WordList.exact("pronoun-tails.txt");
  private static final Set<String> PREPOSITIONS =
      Set.of("TO", "FOR", "WITH", "AT", "ON", "ABOUT", "FROM");
  private static final Set<String> STRESSED_TAILS =
      Set.of(
          "again",
          "too",
          "all",
          "anything",
          "nothing",
          "everything",
          "first",
          "before",
          "either",
          "alone");
  private static final Set<String> JOINING = Set.of("OR", "AND", "IF", "NOT");
  private static final Set<String> OTHERS = Set.of("THEM", "THEY", "WE", "OUR");

  private PronounRule() {}

  /** A refusal if a word before or behind it wants "us". */
  public static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    boolean isPronoun =
        candidate.form() == Form.ABBREVIATION
            && words.surface().equals("US")
            && (isWanted(words) || isStressed(words) || words.areNear(OTHERS));
    return isPronoun ? Optional.of(Verdict.refuse(RuleId.PRONOUN, "")) : Optional.empty();
  }

  private static boolean isWanted(Neighbours words) {
    String before = words.left(1);
    String after = words.right(1);
    boolean isTitle = Neighbours.isCapitalised(after) && after.length() > 1 && !isShouted(after);
    return isShouted(before)
        && !isTitle
        && (VERBS.contains(before)
            || TAILS.contains(after)
            || (PREPOSITIONS.contains(before)
                && VERBS_WITH.contains(words.left(2))
                && (!isShouted(after) || JOINING.contains(after)))
            || (before.equals("ABOUT") && words.left(2).isEmpty() && after.isEmpty()));
  }

  /** Whether only the pronoun is in capitals: they forgot US again. */
  private static boolean isStressed(Neighbours words) {
    String before = words.left(1);
    return Neighbours.isLower(before)
        && VERBS.contains(before.toUpperCase(Locale.ROOT))
        && STRESSED_TAILS.contains(words.right(1));
  }

  private static boolean isShouted(String word) {
    return word.length() > 1
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'');
  }
}
