package org.dateline.count.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/** The first and the last of the dates it was given; it grows. */
public final class DateExtent {
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /** From the earliest to the latest; empty if it was given no date. */
  public Optional<DateRange> range() {
    return first > last
        ? Optional.empty()
        : Optional.of(new DateRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
  }

  /** Adds a date, if there is one. */
  public void add(Optional<LocalDate> date) {
    date.ifPresent(this::add);
  }

  void add(LocalDate day) {
    add(day.toEpochDay(), day.toEpochDay());
  }

  void addAll(DateExtent other) {
    add(other.first, other.last);
  }

  public void encode(ByteEncoder out) {
    out.number(first).number(last);
  }

  public void mergeEncoded(ByteDecoder in) {
    add(in.number(), in.number());
  }

  private void add(long from, long to) {
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
}
