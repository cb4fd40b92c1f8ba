package org.dateline.pipeline.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dateline.article.field.ReadOptions;
import org.dateline.command.UsageException;
import org.dateline.model.DayCalendar;
import org.dateline.text.NearestName;

/** Checks the options that reading looks at. */
final class ReadingParser {
  private static final String OWN = "own";

  private final DatelineOptions options;

  ReadingParser(DatelineOptions options) {
    this.options = options;
  }

  ReadingSettings parse() {
    checkColumns();
    boolean isDayFirst = !OptionValue.isFirst("--dateOrder", options.getDateOrder(), "mdy", "dmy");
    return new ReadingSettings(isDayFirst, options.getColumns(), calendar(), dates());
  }

  private DateLimits dates() {
    LocalDate from = OptionValue.date("--from", options.getFrom(), LocalDate.MIN);
    LocalDate to = OptionValue.date("--to", options.getTo(), LocalDate.MAX);
    if (from.isAfter(to)) {
      throw new UsageException("--from: " + from + " is after --to: " + to + "; exchange them");
    }
    return new DateLimits(from, to);
  }

  private DayCalendar calendar() {
    if (options.getTimezone().strip().equalsIgnoreCase(OWN)) {
      return DayCalendar.OWN;
    }
    try {
      return DayCalendar.of(ZoneId.of(options.getTimezone().strip()));
    } catch (DateTimeException e) {
      String advice =
          NearestName.of(options.getTimezone(), ZoneId.getAvailableZoneIds())
              .map(near -> "did you mean " + near + "?")
              .orElse("write own, UTC or a region such as Europe/Berlin");
      throw new UsageException(
          "--timezone: unknown zone \"" + options.getTimezone() + "\"; " + advice, e);
    }
  }

  private void checkColumns() {
    try {
      ReadOptions.parseColumns(options.getColumns());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
