package org.dateline.extract.country.thing;

import java.util.List;
import java.util.Set;
import org.dateline.extract.country.candidate.ArticleContext;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.NotCountry;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/**
 * Decides about products that do come from the country they are called after: Cuban cigars count if
 * the article names Cuba by another form, or if the words around are of trade.
 */
public final class GoodsRule {
  private static final Set<String> TRADE = WordList.exact("trade-words.txt");
  private static final Set<String> DEALINGS = WordList.exact("dealings.txt");

  /** American cheese is one in an article about the United States as well. */
  private static final String AMERICAN = "USA";

  private GoodsRule() {}

  /** The verdict as it is, unless it left the matter to the article. */
  public static Verdict settle(
      Verdict verdict, Candidate candidate, Neighbours words, ArticleContext context) {
    if (!verdict.rule().equals(NotCountry.GOODS)) {
      return verdict;
    }
    List<String> codes = candidate.codes();
    String name = candidate.lexeme().name();
    boolean isFromThere =
        TRADE.contains(words.right(2))
            || TRADE.contains(words.right(3))
            || words.areNear(DEALINGS)
            || codes.stream()
                .anyMatch(code -> !code.equals(AMERICAN) && context.hasOtherForm(code, name));
    return isFromThere && codes.size() == 1
        ? Verdict.accept(codes, RuleId.CONTEXT, "")
        : Verdict.refuse(RuleId.THING, verdict.within());
  }
}
