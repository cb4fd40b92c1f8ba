package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublishedTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource({
    "2017-01-23, 2017-01-23, 2017-01-23, 2017-01-23T00:00:00Z",
    "2017-01-23T02:00, 2017-01-23, 2017-01-23, 2017-01-23T02:00:00Z",
    "2017-01-23T02:00Z, 2017-01-23, 2017-01-22, 2017-01-23T02:00:00Z",
    "2017-01-23T02:00+09:00, 2017-01-23, 2017-01-22, 2017-01-22T17:00:00Z",
    "2017-01-23T23:00-08:00, 2017-01-23, 2017-01-24, 2017-01-24T07:00:00Z"
  })
  void onlyAMomentMovesBetweenCalendars(
      String written, LocalDate date, LocalDate inNewYork, Instant moment) {
    Published published = new Published(parse(written), DateClue.FIELD);

    assertThat(published.date()).contains(date);
    assertThat(published.dateIn(NEW_YORK)).contains(inNewYork);
    assertThat(published.dateIn(DayCalendar.of(NEW_YORK).zoneOf(published))).contains(inNewYork);
    assertThat(published.dateIn(DayCalendar.OWN.zoneOf(published))).contains(date);
    assertThat(published.epochSecond()).isEqualTo(moment.getEpochSecond());
    assertThat(published.iso()).isEqualTo(written);
    assertThat(published.isKnown()).isTrue();
  }

  @Test
  void theUnknownComesLastAndHasNoDate() {
    Published last = new Published(LocalDate.of(2099, 12, 31), DateClue.FIELD);

    assertThat(Published.UNKNOWN.epochSecond()).isGreaterThan(last.epochSecond());
    assertThat(Published.UNKNOWN.date()).isEmpty();
    assertThat(Published.UNKNOWN.dateIn(ZoneOffset.UTC)).isEmpty();
    assertThat(Published.UNKNOWN.iso()).isEmpty();
    assertThat(Published.UNKNOWN.isKnown()).isFalse();
  }

  @Test
  void otherKindsOfTimeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Published(LocalTime.NOON, DateClue.FIELD));
  }

  private static Temporal parse(String written) {
    if (written.length() == 10) {
      return LocalDate.parse(written);
    }
    return written.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
        ? OffsetDateTime.parse(written)
        : LocalDateTime.parse(written);
  }
}
