package org.dateline.report.page;

import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Where rows of a table stand: file and row numbers as a spreadsheet counts them, the header being
 * 1.
 *
 * @param file name of the file
 * @param first first row
 * @param last last row
 */
public record RowLink(String file, long first, long last) {
  private static final long WHOLE = 0;

  /** One row. */
  public static RowLink of(Row row) {
    return new RowLink(row.file(), row.number(), row.number());
  }

  /** A whole table, for a number that is a sum over it; it leads to the first of its files. */
  public static RowLink whole(Table table) {
    return wholeFile(table.fileName(1));
  }

  /** A whole file. */
  public static RowLink wholeFile(String file) {
    return new RowLink(file, WHOLE, WHOLE);
  }

  /** The link, with the fragment of RFC 7111. */
  public String href() {
    return first == WHOLE ? file : file + "#row=" + first + (last > first ? "-" + last : "");
  }

  /** Where the rows stand, in words. */
  public String words() {
    if (first == WHOLE) {
      return file;
    }
    return file + (last > first ? ", rows " + first + "–" + last : ", row " + first);
  }

  /** All rows from here to {@code other}; only these here if that is in another file. */
  public RowLink to(RowLink other) {
    return file.equals(other.file) ? new RowLink(file, first, Math.max(last, other.last)) : this;
  }

  /** Writes text that leads to the rows. */
  public void write(Markup out, String text) {
    out.element("a", text, "href", href(), "title", words());
  }
}
