package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.Test;

/** Cells that are written without the library must be what it would have written. */
final class RowWriterTest {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final CSVFormat QUOTED = FORMAT.builder().setQuoteMode(QuoteMode.ALL).get();
  private static final String LETTERS = "ab,;\"=.'#-+@ \u00e9\u4e2d1\t";

  @Test
  void textsAndIdsAreThoseOfTheLibraryWhateverTheirLetters() throws IOException {
    List<Column> columns = List.of(column(ColumnType.ID), column(ColumnType.TEXT));
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String id = "a" + random(random).strip();
      String text = random(random);

      String line = WrittenRows.of(columns, out -> out.row(id, text));

      assertThat(line).isEqualTo(library(id, Cells.text(text)));
    }
  }

  @Test
  void numbersDatesAndFlagsAreThoseOfTheLibrary() throws IOException {
    List<Column> columns =
        List.of(
            column(ColumnType.FLAG),
            column(ColumnType.INTEGER),
            column(ColumnType.DATE),
            column(ColumnType.RATIO),
            column(ColumnType.RATIO),
            column(ColumnType.PROBABILITY));

    String line =
        WrittenRows.of(
            columns,
            out ->
                out.row(
                    true,
                    -12,
                    Optional.of(LocalDate.of(2017, 1, 23)),
                    -0.5,
                    OptionalDouble.empty(),
                    1e-9));

    assertThat(line).isEqualTo(library("1", "-12", "2017-01-23", "-0.500000", "", "1e-09"));
  }

  private static String library(String... cells) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      (cells[i].contains(";") ? QUOTED : FORMAT).print(cells[i], line, i == 0);
    }
    return line.append('\n').toString();
  }

  private static Column column(ColumnType type) {
    return new Column("name", type, "", "");
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(7); left > 0; left--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
