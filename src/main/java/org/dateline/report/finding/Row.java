package org.dateline.report.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;
import org.dateline.report.page.RowLink;
import org.dateline.table.Cells;

/**
 * One row of a finished table.
 *
 * @param file name of the file that holds it
 * @param number its number as a spreadsheet counts, the header being 1
 * @param cells its cells by column
 */
public record Row(String file, long number, CSVRecord cells) {
  /** A code or id, as it is. */
  public String id(String column) {
    return cells.get(column);
  }

  /** Words, without the apostrophe that guards spreadsheets against formulas. */
  String text(String column) {
    return Cells.unguarded(cells.get(column));
  }

  long count(String column) {
    return Long.parseLong(cells.get(column));
  }

  boolean flag(String column) {
    return cells.get(column).equals("1");
  }

  /** A ratio or score, empty where it is not defined. */
  OptionalDouble ratio(String column) {
    String cell = cells.get(column);
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  Optional<LocalDate> date(String column) {
    return Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty()).map(LocalDate::parse);
  }

  RowLink link() {
    return new RowLink(file, number, number);
  }
}
