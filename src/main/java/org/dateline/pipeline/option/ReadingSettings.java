package org.dateline.pipeline.option;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.article.field.ReadOptions;
import org.dateline.model.Article;

/**
 * What reading needs to know.
 *
 * @param isDayFirst how {@code 1/2/2017} is read
 * @param columns the option of that name
 * @param timezone the calendar of the run
 * @param dates the dates to keep
 */
public record ReadingSettings(boolean isDayFirst, String columns, ZoneId timezone, DateLimits dates)
    implements Serializable {
  /** What the user says about the input. */
  public ReadOptions readOptions() {
    return new ReadOptions(ReadOptions.parseColumns(columns), isDayFirst);
  }

  /** The day of an article in the calendar of the run. */
  public Optional<LocalDate> dateOf(Article article) {
    return article.published().dateIn(timezone);
  }
}
