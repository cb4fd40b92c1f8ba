package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.table.WrittenRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeTableTest {
  @ParameterizedTest
  @CsvSource({
    "'', PER, '', COUNTRIES",
    "'', CHL, PER, PAIRS",
    "2021-03-01, PER, '', TIMELINE",
    "2021-03-01, CHL, PER, TIMELINE_PAIRS",
    "'', topic:ice, '', TOPICS",
    "'', CHL, topic:ice, TOPICS_COUNTRIES",
    "2021-03-01, topic:ice, '', TIMELINE_TOPICS",
  })
  void numberStandsInTheOneTableOfItsKind(String period, String a, String b, ChangeTable table) {
    Change change = change(new Cell(period, a, b, Measure.STORIES), Map.of(Cause.ADDED, 1L));

    assertThat(Arrays.stream(ChangeTable.values()).filter(one -> one.has(change)))
        .containsExactly(table);
  }

  @Test
  void onlyCountriesOfTheWholeRunAreListedUnmoved() {
    Change country = change(new Cell("", "PER", "", Measure.STORIES), Map.of());
    Change pair = change(new Cell("", "CHL", "PER", Measure.STORIES), Map.of());

    assertThat(ChangeTable.COUNTRIES.has(country)).isTrue();
    assertThat(ChangeTable.PAIRS.has(pair)).isFalse();
  }

  @Test
  void rowHasTheNumbersAndEachPart() {
    Change change =
        change(
            new Cell("2021-03-01", "PER", "", Measure.ARTICLES),
            Map.of(Cause.REMOVED, -2L, Cause.RULES, 5L));
    ChangeTable table = ChangeTable.TIMELINE;

    String line =
        WrittenRows.of(
            table.table().columns(), out -> out.row(table.row(change, Map.of("PER", "Peru"))));

    assertThat(List.of(line.strip().split(",")))
        .containsExactly(
            "2021-03-01", "PER", "Peru", "articles", "7", "10", "3", "-2", "0", "0", "0", "5");
  }

  private static Change change(Cell cell, Map<Cause, Long> causeToPart) {
    return new Change(cell, 7, causeToPart);
  }
}
