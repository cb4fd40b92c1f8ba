package org.dateline.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountryTimelineTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2023-01-01, 2023-01-31, 900, DAY",
    "DAY, 2023-01-03, 2023-03-29, 900, WEEK",
    "DAY, 2016-01-01, 2018-12-31, 9000, MONTH",
    "DAY, 1990-01-01, 2018-12-31, 9000, YEAR",
    "MONTH, 2023-01-01, 2023-01-31, 900, MONTH",
    "WEEK, 2023-01-02, 2024-12-30, 900, MONTH",
    "YEAR, 2016-01-01, 2018-12-31, 900, YEAR",
  })
  void stepIsTheFinestThatCanBeRead(
      Period table, LocalDate first, LocalDate last, long stories, Period shown) {
    assertThat(CountryTimeline.choose(table, new DateRange(first, last), stories)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-03, 2023-03-29, 35, MONTH",
    "2023-01-03, 2023-01-19, 4, WEEK",
    "2023-01-03, 2023-01-12, 4, DAY",
    "2016-01-01, 2018-12-31, 100, YEAR",
  })
  void pointsOnAHandfulOfStoriesAreAddedUpWhileThreeRemain(
      LocalDate first, LocalDate last, long stories, Period shown) {
    assertThat(CountryTimeline.choose(Period.DAY, new DateRange(first, last), stories))
        .isEqualTo(shown);
  }
}
