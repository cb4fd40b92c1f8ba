package org.dateline.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.count.timeline.Period;
import org.dateline.model.EntityId;

/** Counts articles into the cells that they add to, as the tables of a run do. */
final class CellCounts {
  private static final String WHOLE_RUN = "";
  private static final String NO_PAIR = "";

  private final Map<Cell, Long> cellToCount = new HashMap<>();

  private CellCounts() {}

  /** The cells of whole runs, without periods. */
  static Map<Cell, Long> totals(Collection<CountedArticle> articles) {
    return of(articles, Optional.empty());
  }

  /**
   * The cells of whole runs and of periods; those at zero are not there.
   *
   * @param period the step of the timelines; without one there are no periods
   */
  static Map<Cell, Long> of(Collection<CountedArticle> articles, Optional<Period> period) {
    CellCounts counts = new CellCounts();
    articles.forEach(
        article -> {
          counts.add(WHOLE_RUN, article);
          Optional<LocalDate> start = period.flatMap(step -> article.published().map(step::start));
          start.ifPresent(first -> counts.add(first.toString(), article));
        });
    return counts.cellToCount;
  }

  private void add(String period, CountedArticle article) {
    addBoth(period, Cell.ALL, NO_PAIR, article);
    article
        .codeToMentions()
        .forEach(
            (code, mentions) -> {
              addBoth(period, code, NO_PAIR, article);
              add(new Cell(period, code, NO_PAIR, Measure.MENTIONS), mentions);
            });
    List<String> codes = new ArrayList<>(article.codeToMentions().keySet());
    for (int a = 0; a < codes.size(); a++) {
      for (String b : codes.subList(a + 1, codes.size())) {
        if (isCounted(period, codes.get(a), b)) {
          addBoth(period, codes.get(a), b, article);
        }
      }
    }
  }

  /** Topics are paired with countries alone, and over the whole run. */
  private static boolean isCounted(String period, String a, String b) {
    boolean isOfTopic = EntityId.isTopic(a) || EntityId.isTopic(b);
    boolean isOfCountry = EntityId.isCountry(a) || EntityId.isCountry(b);
    return !isOfTopic || (isOfCountry && period.equals(WHOLE_RUN));
  }

  private void addBoth(String period, String a, String b, CountedArticle article) {
    add(new Cell(period, a, b, Measure.ARTICLES), 1);
    if (article.isEarliest()) {
      add(new Cell(period, a, b, Measure.STORIES), 1);
    }
  }

  private void add(Cell cell, long count) {
    cellToCount.merge(cell, count, Long::sum);
  }
}
