package org.dateline.audit.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.text.SavedText;
import org.dateline.text.Separator;

/**
 * A table as spreadsheets of any country save it as text: comma, semicolon or tab, with a byte
 * order mark or without, in UTF-8, UTF-16 or Windows-1252, with a line {@code sep=;} or without.
 */
final class SheetText {
  private SheetText() {}

  /**
   * A line of cells.
   *
   * @param number as a spreadsheet counts rows, from 1
   */
  record SheetLine(long number, List<String> cells) {}

  /** All lines that are not empty; the first is the heading. */
  static List<SheetLine> read(Path file) throws IOException {
    String text = SavedText.of(Files.readAllBytes(file));
    int skipped = text.startsWith("sep=") ? text.indexOf('\n') + 1 : 0;
    String table = text.substring(skipped);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(Separator.of(table.lines().findFirst().orElse("")))
            .setIgnoreEmptyLines(false)
            .get();
    List<SheetLine> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(table, format)) {
      for (CSVRecord row : parser) {
        List<String> cells = row.stream().map(String::strip).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          lines.add(new SheetLine(row.getRecordNumber() + (skipped > 0 ? 1 : 0), cells));
        }
      }
    }
    return lines;
  }
}
