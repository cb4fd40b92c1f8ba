package org.dateline.pipeline.option;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates that were asked for.
 *
 * @param from first day to keep, {@link LocalDate#MIN} if it was not asked for
 * @param to last day to keep, {@link LocalDate#MAX} if it was not asked for
 */
public record DateLimits(LocalDate from, LocalDate to) implements Serializable {
  /** Whether only articles of certain dates are kept. */
  public boolean isLimited() {
    return first().isPresent() || last().isPresent();
  }

  /** Whether an article of this date is kept; undated ones are not if dates were asked for. */
  public boolean keeps(Optional<LocalDate> date) {
    return date.map(day -> !day.isBefore(from) && !day.isAfter(to)).orElse(!isLimited());
  }

  /** The first day, if one was asked for. */
  public Optional<LocalDate> first() {
    return Optional.of(from).filter(day -> !day.equals(LocalDate.MIN));
  }

  /** The last day, if one was asked for. */
  public Optional<LocalDate> last() {
    return Optional.of(to).filter(day -> !day.equals(LocalDate.MAX));
  }
}
