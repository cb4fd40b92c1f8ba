package org.dateline.audit.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.text.Separator;

/**
 * A table as spreadsheets of any country save it as text: comma, semicolon or tab, with a byte
 * order mark or without, in UTF-8, UTF-16 or Windows-1252, with a line {@code sep=;} or without.
 */
final class SheetText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private SheetText() {}

  /**
   * A line of cells.
   *
   * @param number as a spreadsheet counts rows, from 1
   */
  record SheetLine(long number, List<String> cells) {}

  /** All lines that are not empty; the first is the heading. */
  static List<SheetLine> read(Path file) throws IOException {
    String text = decode(Files.readAllBytes(file));
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

  private static String decode(byte[] bytes) {
    String text = decode(bytes, charset(bytes));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    return bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  private static String decode(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }
}
