package org.dateline.extract.country;

import java.util.List;
import java.util.Set;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.NotCountry;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;

/**
 * Decides about products that do come from the country they are called after: Cuban cigars count if
 * the article names Cuba by another form, or if a word of trade follows.
 */
final class GoodsRule {
  private static final Set<String> TRADE = WordList.exact("trade-words.txt");

  private GoodsRule() {}

  /** The verdict as it is, unless it left the matter to the article. */
  static Verdict settle(
      Verdict verdict, Candidate candidate, Neighbours words, ArticleContext context) {
    if (!verdict.rule().equals(NotCountry.GOODS)) {
      return verdict;
    }
    List<String> codes = NearbyRules.codes(candidate);
    String name = candidate.lexeme().name();
    boolean isFromThere =
        TRADE.contains(words.right(2))
            || TRADE.contains(words.right(3))
            || codes.stream().anyMatch(code -> context.hasOtherForm(code, name));
    return isFromThere && codes.size() == 1
        ? Verdict.accept(codes, RuleId.CONTEXT, "")
        : Verdict.refuse(RuleId.THING, verdict.within());
  }
}
