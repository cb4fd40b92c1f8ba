package org.dateline.report.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.bytes.CodePointOrder;

/**
 * What was kept of the articles.
 *
 * @param plan what was to be kept
 * @param tally every article in a few bytes
 * @param articles those kept, earliest first, undated last
 */
public record KeptArticles(EvidencePlan plan, Tally tally, List<QuotedArticle> articles) {
  private static final Comparator<QuotedArticle> EARLIEST =
      Comparator.comparing(
              (QuotedArticle article) -> article.published().map(Object::toString).orElse("~"))
          .thenComparing(QuotedArticle::id, CodePointOrder.INSTANCE);

  /** Puts the articles in order. */
  public KeptArticles {
    articles = articles.stream().sorted(EARLIEST).toList();
  }

  /** The place of each article, by its id. */
  public Map<String, Integer> places() {
    Map<String, Integer> idToPlace = new HashMap<>();
    articles.forEach(article -> idToPlace.put(article.id(), idToPlace.size()));
    return idToPlace;
  }

  /** All stories with someone on the roster, by code or id; 0 for anyone else. */
  public long stories(String id) {
    OptionalInt name = plan.roster().number(id);
    return name.isEmpty()
        ? 0
        : tally.stories(name.getAsInt()).stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Stories behind a number, those first that are kept with a sentence that names all of them.
   *
   * @param names numbers of those that they mention, ascending
   * @param period their period, −1 for all
   */
  public List<Quotation> behind(List<Integer> names, int period, int most) {
    List<Quotation> found = new ArrayList<>();
    for (int wanted = names.size(); wanted > 0 && found.size() < most; wanted--) {
      int least = wanted;
      articles.stream()
          .filter(article -> isBehind(article, names, period))
          .flatMap(article -> best(article, names, least))
          .limit((long) most - found.size())
          .forEach(found::add);
    }
    return found;
  }

  private boolean isBehind(QuotedArticle article, List<Integer> names, int period) {
    boolean isInPeriod =
        period < 0
            || article
                .published()
                .map(plan::period)
                .filter(at -> at.equals(number(period)))
                .isPresent();
    return !article.isCopy() && isInPeriod && article.names().containsAll(names);
  }

  /** Its sentence that names {@code wanted} of the names, if none names more. */
  private static Stream<Quotation> best(QuotedArticle article, List<Integer> names, int wanted) {
    return article.sentences().stream()
        .max(Comparator.comparingLong((Sentence sentence) -> shared(sentence, names)))
        .filter(sentence -> shared(sentence, names) == wanted)
        .map(sentence -> new Quotation(article, sentence))
        .stream();
  }

  private static long shared(Sentence sentence, List<Integer> names) {
    return names.stream().filter(sentence::hasName).count();
  }

  private static OptionalInt number(int period) {
    return OptionalInt.of(period);
  }
}
