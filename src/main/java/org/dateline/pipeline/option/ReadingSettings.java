package org.dateline.pipeline.option;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.article.field.ReadOptions;
import org.dateline.model.Article;
import org.dateline.model.DayCalendar;

/**
 * What reading needs to know.
 *
 * @param isDayFirst how {@code 1/2/2017} is read
 * @param columns the option of that name
 * @param calendar the calendar of the run
 * @param dates the dates to keep
 */
public record ReadingSettings(
    boolean isDayFirst, String columns, DayCalendar calendar, DateLimits dates)
    implements Serializable {
  /** What the user says about the input. */
  public ReadOptions readOptions() {
    return new ReadOptions(ReadOptions.parseColumns(columns), isDayFirst);
  }

  /** The day of an article in the calendar of the run. */
  public Optional<LocalDate> dateOf(Article article) {
    return article.published().dateIn(zoneOf(article));
  }

  /** The zone whose calendar gives the day of an article. */
  public ZoneId zoneOf(Article article) {
    return calendar.zoneOf(article.published());
  }
}
