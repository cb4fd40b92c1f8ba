package org.dateline.table.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.table.Column;
import org.dateline.table.ColumnType;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One table as a sheet, written row by row so that no more than a few are held. */
final class TableSheet {
  private static final int LONGEST_NAME = 31;
  private static final int ROWS_HELD = 1000;

  /** Spreadsheets count days from here; earlier dates stay text. */
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

  /** Columns of any table that hold words of articles. */
  private static final Set<String> TEXTS = Set.of("title", "url", "example_sentence");

  private final FinishedTable finished;
  private final Worksheet sheet;
  private final boolean hasTexts;
  private int row;
  private int formatted;

  private TableSheet(FinishedTable finished, Worksheet sheet, boolean hasTexts) {
    this.finished = finished;
    this.sheet = sheet;
    this.hasTexts = hasTexts;
  }

  /** The name of a table's sheet. */
  static String name(Table table) {
    String label = table.label();
    return label.substring(0, Math.min(LONGEST_NAME, label.length()));
  }

  /** Writes the first {@code mostRows} rows of a table. */
  static void write(Workbook workbook, FinishedTable finished, boolean hasTexts, long mostRows)
      throws IOException {
    TableSheet table =
        new TableSheet(finished, workbook.newWorksheet(name(finished.table())), hasTexts);
    table.writeHeader();
    try (Stream<Row> rows = finished.rows()) {
      for (Iterator<Row> next = rows.limit(mostRows).iterator(); next.hasNext(); ) {
        table.writeRow(next.next());
      }
    }
    table.formatColumns();
    table.sheet.setAutoFilter(0, 0, table.row, finished.columns().size() - 1);
    table.sheet.finish();
  }

  private void writeHeader() {
    for (int i = 0; i < finished.columns().size(); i++) {
      Column column = finished.columns().get(i);
      sheet.value(0, i, column.name());
      sheet.style(0, i).bold().set();
      sheet.width(i, width(column));
    }
    sheet.freezePane(0, 1);
  }

  private void writeRow(Row cells) throws IOException {
    row++;
    for (int i = 0; i < finished.columns().size(); i++) {
      String cell = cells.cell(i);
      if (!cell.isEmpty() && (hasTexts || !TEXTS.contains(finished.columns().get(i).name()))) {
        switch (finished.columns().get(i).type()) {
          case INTEGER, FLAG -> sheet.value(row, i, Long.valueOf(cell));
          case RATIO, PROBABILITY -> sheet.value(row, i, new BigDecimal(cell));
          case DATE -> writeDate(i, cell);
          case ID -> sheet.inlineString(row, i, cell);
          case TEXT -> writeText(i, cell, cells.text(i));
        }
      }
    }
    if (row % ROWS_HELD == 0) {
      formatColumns();
      sheet.flush();
    }
  }

  /** Gives the new rows their formats, a column at once: each time costs a look-up. */
  private void formatColumns() {
    for (int i = 0; i < finished.columns().size() && formatted < row; i++) {
      String format = format(finished.columns().get(i).type());
      if (!format.isEmpty()) {
        sheet.range(formatted + 1, i, row, i).style().format(format).set();
      }
    }
    formatted = row;
  }

  private static String format(ColumnType type) {
    return switch (type) {
      case RATIO -> "0.000000";
      case PROBABILITY -> "0.0E+00";
      case DATE -> "yyyy-mm-dd";
      case INTEGER, FLAG, ID, TEXT -> "";
    };
  }

  private void writeDate(int column, String cell) {
    LocalDate date = LocalDate.parse(cell);
    if (date.isBefore(FIRST_DATE)) {
      sheet.inlineString(row, column, cell);
    } else {
      sheet.value(row, column, date);
    }
  }

  /** Writes words; those that were guarded get the format of text. */
  private void writeText(int column, String cell, String text) {
    sheet.inlineString(row, column, text);
    if (!text.equals(cell)) {
      sheet.style(row, column).format("@").set();
    }
  }

  private static double width(Column column) {
    int heading = column.name().length() + 4;
    return column.type() == ColumnType.TEXT ? Math.max(30, heading) : Math.max(12, heading);
  }
}
