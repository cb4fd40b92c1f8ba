package org.dateline.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.count.timeline.DateRange;
import org.junit.jupiter.api.Test;

class EndSummaryTest {
  private static final EndSummary SUMMARY = new EndSummary("tables", highlights());

  @Test
  void terminalHasWhatWasReadRejectedAndFound() {
    assertThat(SUMMARY.lines())
        .containsExactly(
            "1,200 articles from 2 outlets, 3–5 Jan 2023: 1,100 stories, 1 mention",
            "rejected: bad-json 4, no-text 3, empty 2, others 1",
            "read twice and counted once: 5",
            "strongest pairs of countries:",
            "  China and Russia: 9 stories, 5.9 expected by chance",
            "tables in tables; start with tables/report.html");
  }

  @Test
  void pageHasTheSameFigures() {
    assertThat(SUMMARY.markdown())
        .contains("| 1,200 | 1,100 | 2 | 1 | 10 |")
        .contains("Published 3–5 Jan 2023.")
        .contains("Rejected: bad-json 4, no-text 3, empty 2, others 1.")
        .contains("- China and Russia: 9 stories, 5.9 expected by chance");
  }

  private static Highlights highlights() {
    Map<String, Long> reasonToRecords = new LinkedHashMap<>();
    reasonToRecords.put("bad-json", 4L);
    reasonToRecords.put("no-text", 3L);
    reasonToRecords.put("empty", 2L);
    reasonToRecords.put("link", 1L);
    return new Highlights(
        1200,
        1100,
        2,
        Optional.of(new DateRange(LocalDate.of(2023, 1, 3), LocalDate.of(2023, 1, 5))),
        0,
        1,
        new Decisions(),
        reasonToRecords,
        5,
        List.of(new Highlights.CountryPair("China", "Russia", 9, 5.9)));
  }
}
