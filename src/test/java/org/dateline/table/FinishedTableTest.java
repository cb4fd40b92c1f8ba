package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.table.NamedRows.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the rows of finished tables are read. */
final class FinishedTableTest {
  @TempDir private Path folder;

  @Test
  void rowsOfAllFilesComeInOrderWithTheirPlaces() throws IOException {
    writeGaps("Daily", "Gazette", "Herald");
    SampleTables.split(folder, Table.COVERAGE, 2);

    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COVERAGE)) {
      assertThat(rows.map(row -> row.file() + ":" + row.number() + " " + row.text("source")))
          .containsExactly(
              "coverage.csv:2 Daily", "coverage.csv:3 Gazette", "coverage-002.csv:2 Herald");
    }
  }

  @Test
  void cellsAreReadAsWhatTheirColumnHolds() throws IOException {
    NamedRows.write(
        folder,
        Table.TIMELINE_COUNTRIES,
        List.of(
            row("period", LocalDate.of(2023, 5, 1), "country", "PER", "share", 0.25, "burst", true),
            row("name", "=SUM(1), \"quoted\"", "stories", 12)));

    try (Stream<Row> rows = FinishedTable.rows(folder, Table.TIMELINE_COUNTRIES)) {
      Iterator<Row> next = rows.iterator();
      Row first = next.next();
      assertThat(first.date("period")).contains(LocalDate.of(2023, 5, 1));
      assertThat(first.id("country")).isEqualTo("PER");
      assertThat(first.ratio("share")).hasValue(0.25);
      assertThat(first.flag("burst")).isTrue();
      Row second = next.next();
      assertThat(second.date("period")).isEmpty();
      assertThat(second.text("name")).isEqualTo("=SUM(1), \"quoted\"");
      assertThat(second.cell(2)).isEqualTo("'=SUM(1), \"quoted\"");
      assertThat(second.ratio("share")).isEmpty();
      assertThat(second.count("stories")).isEqualTo(12);
      assertThat(second.flag("burst")).isFalse();
      assertThat(next.hasNext()).isFalse();
    }
  }

  @Test
  void linesThatNobodyWantsAreNotEvenParsed() throws IOException {
    writeGaps("Daily", "Gazette", "Herald");
    Path file = folder.resolve("coverage.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("(?m)^Daily.*", "\"never closed"));
    FinishedTable coverage = FinishedTable.find(folder, Table.COVERAGE).orElseThrow();

    try (Stream<Row> rows = coverage.rows(line -> line.startsWith("Her"))) {
      assertThat(rows.map(Row::number)).containsExactly(4L);
    }
  }

  @Test
  void rowThatWasEditedIsNamed() throws IOException {
    writeGaps("Daily", "Gazette");
    Path file = folder.resolve("coverage.csv");
    Files.writeString(file, Files.readString(file).replace("Gazette,", "Gazette,,"));

    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COVERAGE)) {
      assertThatIllegalArgumentException()
          .isThrownBy(rows::toList)
          .withMessage("coverage.csv:3: has 7 cells, not 6");
    }
  }

  @Test
  void columnOrTableThatIsNotThereIsNamed() throws IOException {
    writeGaps("Daily");

    try (Stream<Row> rows = FinishedTable.rows(folder, Table.COVERAGE)) {
      Row row = rows.findFirst().orElseThrow();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row.count("articels"))
          .withMessageStartingWith("coverage.csv: no such column: \"articels\"");
    }
    assertThat(FinishedTable.find(folder, Table.MENTIONS)).isEmpty();
    try (Stream<Row> none = FinishedTable.rowsIfThere(folder, Table.MENTIONS)) {
      assertThat(none).isEmpty();
    }
    assertThatThrownBy(() -> FinishedTable.rows(folder, Table.MENTIONS))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("mentions.csv");
  }

  private void writeGaps(String... sources) throws IOException {
    NamedRows.write(
        folder,
        Table.COVERAGE,
        Stream.of(sources).map(source -> row("source", source, "gap", true)).toList());
  }
}
