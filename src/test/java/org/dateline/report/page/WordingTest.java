package org.dateline.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "2023-01-03, 2023-01-03, 3 Jan 2023",
    "2023-01-03, 2023-01-09, 3–9 Jan 2023",
    "2023-01-30, 2023-02-05, 30 Jan – 5 Feb 2023",
    "2022-12-26, 2023-01-01, 26 Dec 2022 – 1 Jan 2023",
    "2023-02-01, 2023-02-28, Feb 2023",
    "2023-02-01, 2023-04-30, Feb – Apr 2023",
    "2022-11-01, 2023-02-28, Nov 2022 – Feb 2023",
    "2023-01-01, 2023-12-31, 2023",
  })
  void rangeIsToldInFewWords(LocalDate first, LocalDate last, String words) {
    assertThat(Wording.range(first, last)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 %",
    "0.0449, 4.5 %",
    "0.0994, 9.9 %",
    "0.0996, 10 %",
    "0.676, 68 %",
    "1, 100 %"
  })
  void shareIsAPercentageInOnePiece(double share, String words) {
    assertThat(Wording.percent(share)).isEqualTo(words.replace(' ', '\u00A0'));
  }

  @Test
  void countAgreesWithItsNoun() {
    assertThat(Wording.count(1, "story", "stories")).isEqualTo("1 story");
    assertThat(Wording.count(8210, "story", "stories")).isEqualTo("8,210 stories");
  }
}
