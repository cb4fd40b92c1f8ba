package org.dateline.count.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "day, 2017-01-01, 2017-01-01, 2017-01-01",
    "week, 2017-01-01, 2016-12-26, 2017-01-01",
    "week, 2017-01-02, 2017-01-02, 2017-01-08",
    "month, 2016-02-29, 2016-02-01, 2016-02-29",
    "month, 2017-02-10, 2017-02-01, 2017-02-28",
    "month, 2017-12-31, 2017-12-01, 2017-12-31",
    "year, 2016-07-04, 2016-01-01, 2016-12-31"
  })
  void everyDayHasItsPeriod(String label, LocalDate day, LocalDate start, LocalDate end) {
    Period period = Period.labelled(label).orElseThrow();

    assertThat(period.start(day)).isEqualTo(start);
    assertThat(period.end(start)).isEqualTo(end);
    assertThat(period.next(start)).isEqualTo(end.plusDays(1));
  }

  @ParameterizedTest
  @EnumSource
  void periodsFollowEachOtherWithoutAGap(Period period) {
    DateRange range = range("2015-12-30", "2021-01-03");

    List<LocalDate> starts = period.starts(range);

    LocalDate expected = period.start(range.first());
    for (LocalDate start : starts) {
      assertThat(start).isEqualTo(expected);
      expected = period.next(expected);
    }
    assertThat(expected).isAfter(range.last());
    assertThat(starts.get(starts.size() - 1)).isBeforeOrEqualTo(range.last());
  }

  @Test
  void oneDayIsOnePeriodOfEachKind() {
    for (Period period : Period.values()) {
      assertThat(period.starts(range("2017-01-01", "2017-01-01"))).hasSize(1);
    }
  }

  @Test
  void firstAndLastPeriodArePartialWhereTheRangeDoesNotFillThem() {
    DateRange range = range("2017-01-03", "2017-02-28");

    assertThat(Period.WEEK.isPartial(LocalDate.parse("2017-01-02"), range)).isTrue();
    assertThat(Period.WEEK.isPartial(LocalDate.parse("2017-01-09"), range)).isFalse();
    assertThat(Period.WEEK.isPartial(LocalDate.parse("2017-02-27"), range)).isTrue();
    assertThat(Period.MONTH.isPartial(LocalDate.parse("2017-01-01"), range)).isTrue();
    assertThat(Period.MONTH.isPartial(LocalDate.parse("2017-02-01"), range)).isFalse();
    assertThat(Period.DAY.isPartial(LocalDate.parse("2017-01-03"), range)).isFalse();
  }

  @Test
  void unknownLabelsAreNoPeriod() {
    assertThat(Period.labelled("hour")).isEmpty();
    assertThat(Period.labelled("DAY")).isEmpty();
  }

  @Test
  void rangeThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range("2017-01-02", "2017-01-01"))
        .withMessageContaining("ends before it begins");
  }

  private static DateRange range(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }
}
