package org.dateline.table.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.table.DataPackage;
import org.dateline.table.FinishedTable;
import org.dateline.table.Manifest;
import org.dateline.table.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of the workbook: what is in each of the others, and what was left out. */
final class ContentsSheet {
  private static final String NAME = "contents";
  private static final String[] HEADINGS = {
    "sheet", "rows", "what a row is", "sorted by", "left out"
  };
  private static final int[] WIDTHS = {34, 12, 80, 50, 80};
  private static final int HEADER = 3;

  private final Worksheet sheet;
  private final Manifest manifest;
  private final long mostRows;
  private int row = HEADER + 1;

  /** A sheet of {@code workbook}, where a sheet holds at most {@code mostRows} below its header. */
  ContentsSheet(Workbook workbook, Manifest manifest, long mostRows) {
    this.manifest = manifest;
    this.mostRows = mostRows;
    this.sheet = workbook.newWorksheet(NAME);
    sheet.value(0, 0, "Countries and entities in the news");
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(
        1, 0, "What each column means, with its formula and unit, is in " + DataPackage.FILE + ".");
    for (int i = 0; i < HEADINGS.length; i++) {
      sheet.value(HEADER, i, HEADINGS[i]);
      sheet.style(HEADER, i).bold().set();
      sheet.width(i, WIDTHS[i]);
    }
    sheet.freezePane(0, HEADER + 1);
  }

  void add(FinishedTable finished) {
    Table table = finished.table();
    sheet.value(row, 0, TableSheet.name(table));
    sheet.value(row, 1, manifest.rows(finished));
    sheet.style(row, 1).format("#,##0").set();
    sheet.value(row, 2, table.meaning());
    sheet.value(row, 3, table.order());
    sheet.value(row, 4, leftOut(finished));
    row++;
  }

  void finish() throws IOException {
    sheet.setAutoFilter(HEADER, 0, row - 1, HEADINGS.length - 1);
    sheet.finish();
  }

  /** What of a table has no place in its sheet, and where it is; empty if nothing. */
  private String leftOut(FinishedTable finished) {
    if (finished.table() == Table.MENTIONS) {
      return "the audit trail is for programs; it is in " + files(finished);
    }
    return manifest.rows(finished) <= mostRows
        ? ""
        : String.format(
            Locale.ROOT,
            "all but the first %,d rows; the whole table is in %s",
            mostRows,
            files(finished));
  }

  private static String files(FinishedTable finished) {
    return String.join(
        ", ", finished.files().stream().map(Path::getFileName).map(Path::toString).toList());
  }
}
