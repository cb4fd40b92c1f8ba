package org.dateline.audit.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.command.UsageException;
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
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      throw new UsageException(
          "audit score: is a workbook: \"" + file + "\"; save it as CSV and name that file");
    }
    String table = SavedText.withoutSeparatorLine(SavedText.of(bytes));
    String heading = table.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(Separator.of(heading))
            .setIgnoreEmptyLines(false)
            .get();
    List<SheetLine> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(table, format)) {
      for (CSVRecord row : parser) {
        List<String> cells = row.stream().map(String::strip).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          lines.add(new SheetLine(row.getRecordNumber(), cells));
        }
      }
    } catch (UncheckedIOException e) {
      throw new UsageException(
          file
              + ":"
              + (lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1)
              + ": a quotation mark is not closed, or stands inside a cell alone; save the sheet as"
              + " CSV once more",
          e);
    }
    return lines;
  }
}
