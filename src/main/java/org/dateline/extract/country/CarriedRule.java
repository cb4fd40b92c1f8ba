package org.dateline.extract.country;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.ArticleContext;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.extract.country.lexicon.WordKinds;
import org.dateline.extract.country.thing.LanguageRule;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/** What the article once said of a name holds for its later, bare mentions. */
final class CarriedRule {
  /** Words before places, and hardly ever before a person: two years in Chad. */
  private static final Set<String> PLACING = WordList.exact("before-places.txt");

  /** Words before "from" and a place: returned from Kenya. */
  private static final Set<String> MOVING = WordList.exact("moving-words.txt");

  /** Words that begin a clause. */
  private static final Set<String> CLAUSES =
      Set.of(
          "after", "and", "as", "because", "before", "but", "if", "or", "since", "until", "when",
          "where", "which", "while", "who");

  private static final int FARTHEST = 4;

  private CarriedRule() {}

  /** A refusal if the name was another place or a person, and nothing speaks for the country. */
  static Optional<Verdict> judge(Candidate candidate, Neighbours words, ArticleContext context) {
    String name = candidate.lexeme().name();
    List<String> codes = candidate.codes();
    if (candidate.lexeme().override() >= 0
        || isOfItsOwn(candidate, words, context)
        || codes.stream().anyMatch(code -> context.otherNames(code, name) > 0)) {
      return Optional.empty();
    }
    if (context.isPlaced(name)) {
      return Optional.of(Verdict.refuse(RuleId.PLACE, ""));
    }
    if (isFamily(candidate, words, context)) {
      return Optional.of(Verdict.refuse(RuleId.PERSON_NAME, ""));
    }
    boolean isCountry =
        candidate.isDemonym() ? WordKinds.isDeterminer(words.left(1)) : isPlaced(words);
    return context.isPerson(name) && !isCountry
        ? Optional.of(Verdict.refuse(RuleId.PERSON_NAME, ""))
        : Optional.empty();
  }

  /**
   * Whether the same sentence has the person or the other place in full: Peru, Indiana, and Peru. A
   * person may come back as the subject of a clause: since Jordan had.
   */
  private static boolean isOfItsOwn(Candidate candidate, Neighbours words, ArticleContext context) {
    boolean isSubject = !Neighbours.isLower(words.left(1)) || CLAUSES.contains(words.left(1));
    boolean isAgain =
        context.isPerson(candidate.lexeme().name())
            && (isSubject || Neighbours.isPossessive(words.right(1)));
    return candidate.isName() && !isAgain && context.isBesideNamesake(candidate);
  }

  /** Whether it is the family of a person of the article: the Finns, beside Gus Finn. */
  private static boolean isFamily(Candidate candidate, Neighbours words, ArticleContext context) {
    String surface = words.surface();
    return candidate.isDemonym()
        && words.isPlural()
        && WordKinds.isDeterminer(words.left(1))
        && context.isPerson(surface.substring(0, surface.length() - 1));
  }

  private static boolean isPlaced(Neighbours words) {
    String after = words.right(1);
    String before = words.left(1).toLowerCase(Locale.ROOT);
    return (PLACING.contains(before)
            || ((before.equals("from") || before.equals("to"))
                && words.hasLeft(MOVING, 2, FARTHEST)))
        && (LanguageRule.isClosed(after) || after.endsWith("ing"));
  }
}
