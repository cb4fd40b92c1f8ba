package org.dateline.count.timeline;

import java.time.LocalDate;

/** The days from {@code first} to {@code last}, both included. */
public record DateRange(LocalDate first, LocalDate last) {
  /** Refuses a range that ends before it begins. */
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("range ends before it begins: " + first + " to " + last);
    }
  }
}
