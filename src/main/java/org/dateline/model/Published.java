package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * A date as an article gives it: a bare date, a local date and time, or a moment with its offset.
 *
 * @param stamp a {@link LocalDate}, {@link LocalDateTime} or {@link OffsetDateTime}
 * @param from the clue it was found by; {@link DateClue#NONE} for an undated article
 */
public record Published(Temporal stamp, DateClue from) {
  /** No date is known. */
  public static final Published UNKNOWN = new Published(LocalDate.MAX, DateClue.NONE);

  /** Refuses other kinds of time. */
  public Published {
    if (!(stamp instanceof LocalDate
        || stamp instanceof LocalDateTime
        || stamp instanceof OffsetDateTime)) {
      throw new IllegalArgumentException("not a date or date and time: " + stamp);
    }
  }

  /** Whether there is a date at all. */
  public boolean isKnown() {
    return from != DateClue.NONE;
  }

  /** The date as the article gives it, in no calendar but its own. */
  public Optional<LocalDate> date() {
    return isKnown() ? Optional.of(writtenDate()) : Optional.empty();
  }

  /** The date in {@code zone}'s calendar; only a moment with an offset moves. */
  public Optional<LocalDate> dateIn(ZoneId zone) {
    return stamp instanceof OffsetDateTime moment
        ? Optional.of(moment.atZoneSameInstant(zone).toLocalDate())
        : date();
  }

  /**
   * The moment to order articles by, in epoch seconds: a bare date is the start of its day in UTC,
   * an unknown one comes after all others.
   */
  public long epochSecond() {
    if (!isKnown()) {
      return Instant.MAX.getEpochSecond();
    }
    if (stamp instanceof OffsetDateTime moment) {
      return moment.toEpochSecond();
    }
    if (stamp instanceof LocalDateTime local) {
      return local.toEpochSecond(ZoneOffset.UTC);
    }
    return writtenDate().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /** ISO 8601 as precise as it was given; empty if unknown. */
  public String iso() {
    return isKnown() ? stamp.toString() : "";
  }

  private LocalDate writtenDate() {
    if (stamp instanceof OffsetDateTime moment) {
      return moment.toLocalDate();
    }
    return stamp instanceof LocalDateTime local ? local.toLocalDate() : (LocalDate) stamp;
  }
}
