package org.dateline.count.timeline;

import java.time.LocalDate;
import java.util.Optional;

/** Time frames for tests. */
public final class TimeFrames {
  private TimeFrames() {}

  /** One in which no date is outlying. */
  public static TimeFrame of(Period period) {
    return new TimeFrame(
        new Timeline(period, Optional.empty()),
        LocalDate.of(1000, 1, 1),
        LocalDate.of(9999, 12, 31),
        0,
        Optional.empty());
  }
}
