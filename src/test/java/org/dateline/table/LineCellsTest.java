package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineCellsTest {
  private static final List<String> PIECES =
      List.of("", ",", "\"", "\"\"", "a", "b c", "'", "#", " ", "\u00e9", "\ud83d\ude00");

  @Test
  void cellsAreThoseThatAWriterOfCsvWrote() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<String> cells = new ArrayList<>();
      for (int left = 1 + random.nextInt(6); left > 0; left--) {
        cells.add(cell(random));
      }
      String line =
          CSVFormat.RFC4180.builder().setRecordSeparator("").get().format(cells.toArray());

      int expected = random.nextInt(8);
      assertThat(cells(LineCells.of(line, expected)))
          .as("seed %d: %s", seed, line)
          .isEqualTo(cells);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "a,\"b | a quoted cell does not end",
        "\" | a quoted cell does not end",
        "a,\"b\"\" | a quoted cell does not end",
        "\"a\"b,c | a quoted cell goes on after its end"
      })
  void lineThatIsNotCsvIsRefused(String line, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineCells.of(line, 2))
        .withMessage(message);
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int left = random.nextInt(5); left > 0; left--) {
      cell.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return cell.toString();
  }

  private static List<String> cells(LineCells line) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      cells.add(line.get(i));
    }
    return cells;
  }
}
