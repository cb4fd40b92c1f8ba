package org.dateline.extract.country.thing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Form;
import org.dateline.model.RuleId;

/**
 * Finds things that are called by a country's name or demonym alone, by the words that go with
 * them: ordered Chinese, a stray Maltese barked, tipped his Panama, peeled the Swedes.
 */
public final class AloneRule {
  private static final Set<String> NUMBERS = WordList.exact("small-numbers.txt");
  private static final Set<String> SERVING = Set.of("of", "and", "with");
  private static final Set<String> OWNERS = Set.of("his", "her", "my", "your");
  private static final Set<String> HELPINGS = Set.of("some", "more", "good", "cheap", "only");
  private static final Set<String> EATING = WordList.exact("eating-verbs.txt");
  private static final Set<String> GETTING =
      Set.of("get", "gets", "got", "had", "have", "grab", "grabbed", "want", "wanted", "picked");
  private static final Set<String> MEALS =
      Set.of("dinner", "lunch", "supper", "breakfast", "tonight", "takeout", "takeaway");
  private static final Set<String> PETS = WordList.exact("pets.txt");
  private static final Set<String> PET_WORDS = WordList.exact("pet-words.txt");
  private static final Set<String> ALONE = WordList.exact("alone-with.txt");
  private static final Set<String> MATTERS = WordList.exact("state-words.txt");

  /** How many words may stand between a determiner and the thing: one last knitted Afghan. */
  private static final int FARTHEST = 3;

  /** Words that end the way from a determiner to the thing. */
  private static final Set<String> JOINING =
      Set.of("in", "of", "for", "to", "from", "with", "at", "by", "on", "and", "or", "than", "as");

  private AloneRule() {}

  /** A refusal if no noun follows, and the words around are those of a meal or of such a thing. */
  public static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    boolean isThing =
        candidate.form() != Form.ABBREVIATION
            && ((candidate.isDemonym() && !words.isPlural() && isEaten(words))
                || (isHead(words) && isAmongItsWords(words)));
    return isThing ? Optional.of(Verdict.refuse(RuleId.THING, "")) : Optional.empty();
  }

  private static boolean isEaten(Neighbours words) {
    String after = words.right(1);
    boolean isLed = WordKinds.isDeterminer(words.left(1)) || HELPINGS.contains(words.left(1));
    String verb = words.left(isLed ? 2 : 1).toLowerCase(Locale.ROOT);
    return LanguageRule.isClosed(after)
        && !after.equals("to")
        && (EATING.contains(verb)
            || (GETTING.contains(verb) && words.hasRight(MEALS, 1, FARTHEST)));
  }

  /** Whether it can be the thing itself, not what describes a noun: a stray Maltese, Swedes. */
  private static boolean isHead(Neighbours words) {
    String after = words.right(1);
    boolean isOver =
        (LanguageRule.isClosed(after) && (!after.equals("to") || isOwned(words)))
            || (Neighbours.isLower(after) && (after.endsWith("ed") || words.isPlural()));
    boolean isPart = SERVING.contains(words.left(1)) && Neighbours.isLower(words.left(2));
    return isOver && (words.isPlural() || isLed(words) || isPart);
  }

  /** Whether a determiner stands before it, perhaps with words that describe the thing. */
  private static boolean isLed(Neighbours words) {
    for (int k = 1; k <= FARTHEST; k++) {
      String word = words.left(k);
      if (WordKinds.isDeterminer(word) || NUMBERS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!Neighbours.isLower(word) || JOINING.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOwned(Neighbours words) {
    return OWNERS.contains(words.left(1));
  }

  private static boolean isAmongItsWords(Neighbours words) {
    String surface = words.surface();
    if (PETS.contains(surface) && words.areNear(PET_WORDS)) {
      return true;
    }
    for (int k = 1; k <= Neighbours.REACH; k++) {
      if (ALONE.contains(surface + " " + words.right(k))
          || ALONE.contains(surface + " " + words.left(k))) {
        return !words.areNear(MATTERS);
      }
    }
    return false;
  }
}
