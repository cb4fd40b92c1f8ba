package org.dateline.count.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeFrameTest {
  @ParameterizedTest
  @CsvSource({
    "2018-01-01, 2018-01-01, day",
    "2018-01-01, 2018-04-30, day",
    "2018-01-01, 2018-05-01, week",
    "2016-01-04, 2018-04-22, week",
    "2016-01-04, 2018-04-23, month",
    "2009-01-01, 2018-12-31, month",
    "2009-01-01, 2019-01-01, year",
    "1700-01-01, 2018-12-31, year"
  })
  void stepIsTheFinestWithAtMost120Periods(LocalDate first, LocalDate last, String label) {
    TimeFrame time =
        TimeFrame.of(Optional.empty(), Optional.of(first), Optional.of(last), new DayCounts());

    assertThat(time.period().label()).isEqualTo(label);
  }

  @Test
  void stepThatWasAskedForIsTaken() {
    DayCounts days = days(LocalDate.of(2010, 1, 1), 3000);

    assertThat(of(Optional.of(Period.DAY), days).timeline().starts()).hasSize(3000);
  }

  @ParameterizedTest
  @CsvSource({"4", "45", "451", "20000"})
  void oneOldDateIsOutlyingWhateverTheNumberOfOthers(int stories) {
    DayCounts days = new DayCounts();
    days.add(LocalDate.of(1601, 1, 1), true);
    for (int i = 1; i < stories; i++) {
      days.add(LocalDate.of(2018, 1, 1).plusDays(i % 300), true);
    }

    TimeFrame time = of(Optional.empty(), days);

    assertThat(time.timeline().range().orElseThrow().first().getYear()).isEqualTo(2018);
    assertThat(time.outlying()).isEqualTo(1);
    assertThat(time.outlyingDates().orElseThrow().last()).isEqualTo(LocalDate.of(1601, 1, 1));
    assertThat(time.start(LocalDate.of(1601, 1, 1))).isEmpty();
    assertThat(time.start(LocalDate.of(2018, 1, 5))).isPresent();
  }

  @Test
  void datesNoFurtherThanTheOthersAreLongAreNotOutlying() {
    DayCounts days = days(LocalDate.of(2016, 1, 1), 1000);
    days.add(LocalDate.of(2014, 1, 1), true);
    days.add(LocalDate.of(2019, 9, 1), true);

    assertThat(of(Optional.empty(), days).outlying()).isZero();
  }

  @Test
  void ofThreeStoriesNoneIsOutlying() {
    DayCounts days = new DayCounts();
    days.add(LocalDate.of(1990, 1, 1), true);
    days.add(LocalDate.of(2005, 1, 1), true);
    days.add(LocalDate.of(2018, 1, 1), true);

    assertThat(of(Optional.empty(), days).outlying()).isZero();
  }

  @Test
  void copiesDoNotMoveTheCentralPart() {
    DayCounts days = days(LocalDate.of(2018, 1, 1), 100);
    for (int i = 0; i < 500; i++) {
      days.add(LocalDate.of(1999, 1, 1), i == 0);
    }

    assertThat(of(Optional.empty(), days).outlying()).isEqualTo(500);
  }

  @Test
  void datesThatWereAskedForAreTheRange() {
    DayCounts days = days(LocalDate.of(2018, 1, 1), 10);
    LocalDate from = LocalDate.of(1601, 1, 1);

    TimeFrame time =
        TimeFrame.of(Optional.of(Period.YEAR), Optional.of(from), Optional.empty(), days);

    assertThat(time.timeline().range().orElseThrow().first()).isEqualTo(from);
    assertThat(time.outlying()).isZero();
  }

  @Test
  void withoutADatedArticleThereIsNoTime() {
    TimeFrame time = of(Optional.empty(), new DayCounts());

    assertThat(time.timeline().starts()).isEmpty();
    assertThat(time.period()).isEqualTo(Period.DAY);
  }

  @Test
  void comesBackFromBytes() {
    DayCounts days = days(LocalDate.of(2018, 1, 1), 200);
    days.add(LocalDate.of(1601, 1, 1), true);
    TimeFrame time = of(Optional.empty(), days);
    ByteEncoder out = new ByteEncoder();
    time.encode(out);

    assertThat(TimeFrame.decode(new ByteDecoder(out.toBytes()))).isEqualTo(time);
  }

  private static TimeFrame of(Optional<Period> asked, DayCounts days) {
    return TimeFrame.of(asked, Optional.empty(), Optional.empty(), days);
  }

  private static DayCounts days(LocalDate first, int number) {
    DayCounts days = new DayCounts();
    for (int i = 0; i < number; i++) {
      days.add(first.plusDays(i), true);
    }
    return days;
  }
}
