package org.dateline.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.text.NearestName;
import org.dateline.text.Separator;

/**
 * One fact of a file: a line that is neither blank, comment nor header.
 *
 * @param file the name of the file
 * @param number the line's number, from 1
 * @param cells as many as the header has, stripped
 */
record CsvLine(String file, int number, List<String> cells) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).get();

  /** A comment, or nothing in all of its cells, as a spreadsheet saves both. */
  private static final Pattern EMPTY = Pattern.compile("[\\s,;]*|\"?#.*");

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /**
   * The facts of {@code content}, whose header must be {@code header}; commas, semicolons or tabs
   * stand between its cells.
   */
  static List<CsvLine> parse(String file, String content, String header) {
    List<String> columns = List.of(header.split(","));
    String text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
    List<CsvLine> facts = new ArrayList<>();
    boolean isHeaderSeen = false;
    char delimiter = ',';
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (EMPTY.matcher(line).matches()) {
        continue;
      }
      delimiter = isHeaderSeen ? delimiter : Separator.of(line);
      CsvLine fact = new CsvLine(file, number, split(file, number, line, delimiter));
      if (!isHeaderSeen) {
        fact.requireHeader(columns, header);
        isHeaderSeen = true;
      } else {
        facts.add(fact.padded(columns.size()));
      }
    }
    if (!isHeaderSeen) {
      throw new GazetteerException(file + ":1", "header is missing: \"\"; expected " + header);
    }
    return List.copyOf(facts);
  }

  private static List<String> split(String file, int number, String line, char delimiter) {
    if (line.indexOf('"') < 0) {
      String pattern = Pattern.quote(String.valueOf(delimiter));
      return Arrays.stream(line.split(pattern, -1)).map(String::strip).toList();
    }
    CSVFormat format = FORMAT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(line, format)) {
      CSVRecord row = parser.iterator().next();
      return row.stream().map(String::strip).toList();
    } catch (IOException | RuntimeException e) {
      throw new GazetteerException(
          file + ":" + number, "line is not CSV: \"" + line + "\"; check its quotation marks", e);
    }
  }

  private void requireHeader(List<String> columns, String header) {
    boolean isKnown =
        cells.size() >= columns.size() && cells.subList(0, columns.size()).equals(columns);
    if (!isKnown
        || cells.subList(columns.size(), cells.size()).stream().anyMatch(c -> !c.isEmpty())) {
      throw fault("header is not known", String.join(",", cells), "expected " + header);
    }
  }

  private CsvLine padded(int width) {
    boolean isFull = cells.size() > width;
    if (isFull && cells.subList(width, cells.size()).stream().anyMatch(c -> !c.isEmpty())) {
      throw fault(
          "line has " + cells.size() + " cells, not " + width,
          String.join(",", cells),
          "put a cell with a comma in quotation marks");
    }
    List<String> padded = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    while (padded.size() < width) {
      padded.add("");
    }
    return new CsvLine(file, number, List.copyOf(padded));
  }

  String cell(int column) {
    return cells.get(column);
  }

  /** A cell that may not be empty. */
  String required(int column, String name) {
    if (cell(column).isEmpty()) {
      throw fault(name + " is missing", String.join(",", cells), "fill it in or delete the line");
    }
    return cell(column);
  }

  /** The error for this line: what is wrong, the odd value, what to do. */
  GazetteerException fault(String problem, String value, String advice) {
    return new GazetteerException(file + ":" + number, problem + ": \"" + value + "\"; " + advice);
  }

  /** The error for a word that is none of the known ones. */
  GazetteerException unknown(String what, String word, Set<String> known) {
    String advice =
        NearestName.of(word, known)
            .map(near -> "did you mean " + near + "?")
            .orElse("known are " + String.join(", ", known));
    return fault("unknown " + what, word, advice);
  }
}
