package org.dateline.table;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Writes rows as CSV lines, each value in the manner of its column; no header. */
public final class RowWriter implements Closeable {
  /** What spreadsheets want at the beginning of a file, to know that it is UTF-8. */
  static final String BYTE_ORDER_MARK = "\ufeff";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** Spreadsheets of many countries take a semicolon for the end of a cell. */
  private static final CSVFormat QUOTED = FORMAT.builder().setQuoteMode(QuoteMode.ALL).get();

  private final List<Column> columns;
  private final Appendable out;
  private final String[] cells;

  /** For each column whether nothing in its cells ever needs quotation marks. */
  private final boolean[] isPlain;

  /** Writes rows of {@code columns} to {@code out}, which {@link #close} closes. */
  public RowWriter(List<Column> columns, Appendable out) {
    this.columns = columns;
    this.out = out;
    this.cells = new String[columns.size()];
    this.isPlain = new boolean[columns.size()];
    for (int i = 0; i < isPlain.length; i++) {
      isPlain[i] = isPlain(columns.get(i).type());
    }
  }

  /**
   * Writes one row: a {@link String} for a text or id, a whole number for an integer, a {@code
   * double} or {@link OptionalDouble} for a ratio or a probability, a {@link LocalDate} or an
   * {@link Optional} of it for a date, a {@code boolean} for a flag.
   */
  public void row(Object... values) {
    if (values.length != cells.length) {
      throw new IllegalArgumentException(
          values.length + " values for the " + cells.length + " columns from " + columns.get(0));
    }
    for (int i = 0; i < values.length; i++) {
      cells[i] = cell(columns.get(i), values[i]);
    }
    line();
  }

  /** The header line of {@code columns}. */
  public static String header(List<Column> columns) {
    return String.join(",", columns.stream().map(Column::name).toList()) + "\n";
  }

  /** The beginning of a file with {@code columns}: its header line, marked if that is wanted. */
  public static String head(List<Column> columns, boolean isMarked) {
    return (isMarked ? BYTE_ORDER_MARK : "") + header(columns);
  }

  @Override
  public void close() throws IOException {
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
    if (out instanceof Closeable closeable) {
      closeable.close();
    }
  }

  private void line() {
    try {
      for (int i = 0; i < cells.length; i++) {
        if (i > 0 && (isPlain[i] || isPlain(cells[i]))) {
          out.append(',').append(cells[i]);
        } else {
          CSVFormat format = cells[i].indexOf(';') < 0 ? FORMAT : QUOTED;
          format.print(cells[i], out, i == 0);
        }
      }
      FORMAT.println(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPlain(ColumnType type) {
    return switch (type) {
      case ID, TEXT -> false;
      case INTEGER, FLAG, DATE, RATIO, PROBABILITY -> true;
    };
  }

  /** Whether a cell begins with a letter or digit, ends with no space and has no mark of CSV. */
  private static boolean isPlain(String cell) {
    int length = cell.length();
    if (length == 0
        || !Character.isLetterOrDigit(cell.charAt(0))
        || cell.charAt(length - 1) <= ' ') {
      return length == 0;
    }
    for (int i = 1; i < length; i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }

  private static String cell(Column column, Object value) {
    return switch (column.type()) {
      case ID -> (String) value;
      case TEXT -> Cells.text((String) value);
      case INTEGER -> Long.toString(((Number) value).longValue());
      case FLAG -> (Boolean) value ? "1" : "0";
      case DATE -> date(value);
      case RATIO -> ratio(value);
      case PROBABILITY -> Cells.probability((Double) value);
    };
  }

  private static String date(Object value) {
    return value instanceof Optional<?> maybe
        ? maybe.map(Object::toString).orElse("")
        : ((LocalDate) value).toString();
  }

  private static String ratio(Object value) {
    if (value instanceof OptionalDouble maybe) {
      return maybe.isPresent() ? Cells.ratio(maybe.getAsDouble()) : "";
    }
    return Cells.ratio((Double) value);
  }
}
