package org.dateline.report.theme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.bytes.CodePointOrder;
import org.dateline.report.page.RowLink;
import org.dateline.table.Row;

/**
 * A story that was printed more than once.
 *
 * @param id of its earliest article
 * @param title that article's headline
 * @param date when it appeared
 * @param last when the latest article appeared
 * @param articles all of its articles
 * @param outlets those that printed it, the first one first; empty names are articles without one
 * @param link its row
 */
public record LargestStory(
    String id,
    String title,
    Optional<LocalDate> date,
    Optional<LocalDate> last,
    long articles,
    List<String> outlets,
    RowLink link) {
  /** The most articles first, then the earliest. */
  static final Comparator<LargestStory> LARGEST =
      Comparator.comparingLong(LargestStory::articles)
          .reversed()
          .thenComparing(story -> story.date().map(LocalDate::toString).orElse("~"))
          .thenComparing(LargestStory::id, CodePointOrder.INSTANCE);

  static LargestStory of(Row row) {
    return new LargestStory(
        row.id("story_id"),
        row.text("title"),
        row.date("date"),
        row.date("last_date"),
        row.count("articles"),
        List.of(row.text("source_list").split("; ", -1)),
        RowLink.of(row));
  }

  /** Days from the first to the latest article, both counted; 0 without a date. */
  public long days() {
    return date.isPresent() && last.isPresent()
        ? ChronoUnit.DAYS.between(date.get(), last.get()) + 1
        : 0;
  }
}
