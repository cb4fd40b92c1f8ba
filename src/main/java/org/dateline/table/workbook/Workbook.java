package org.dateline.table.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dateline.table.FinishedTable;
import org.dateline.table.Manifest;
import org.dateline.table.Table;

/**
 * Writes {@code dateline.xlsx} beside finished tables: one sheet for each table but mentions, after
 * a first one that says what is in each.
 *
 * <p>A cell is what its column says: a number, a date or a text. The apostrophe that guards a text
 * in CSV is taken off, since a text cell of a workbook is never a formula; such a cell also has the
 * format of text, so that it does not become one when it is edited. It is packed for speed: of
 * large tables a third of the time was packing, for a twelfth of the size.
 */
public final class Workbook {
  /** The name of the file. */
  public static final String FILE = "dateline.xlsx";

  /** So many rows of a sheet a person and a laptop can still work with. */
  private static final long MOST_ROWS = 50_000;

  private Workbook() {}

  /**
   * Writes all tables that are in {@code folder}.
   *
   * @param manifest knows the number of their rows
   * @param hasTexts whether titles and sentences are written too
   */
  public static void write(Path folder, Manifest manifest, boolean hasTexts) throws IOException {
    write(folder, manifest, hasTexts, MOST_ROWS);
  }

  static void write(Path folder, Manifest manifest, boolean hasTexts, long mostRows)
      throws IOException {
    Path dated = Files.createTempFile(folder, ".workbook", ".xlsx");
    try {
      writeSheets(FinishedTable.in(folder), manifest, hasTexts, mostRows, dated);
      UndatedZip.copy(dated, folder.resolve(FILE));
    } finally {
      Files.delete(dated);
    }
  }

  private static void writeSheets(
      List<FinishedTable> tables, Manifest manifest, boolean hasTexts, long mostRows, Path file)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        var workbook = new org.dhatim.fastexcel.Workbook(out, "Dateline", null)) {
      workbook.setCompressionLevel(Deflater.BEST_SPEED);
      ContentsSheet contents = new ContentsSheet(workbook, manifest, mostRows);
      tables.forEach(contents::add);
      contents.finish();
      for (FinishedTable table : tables) {
        if (table.table() != Table.MENTIONS) {
          TableSheet.write(workbook, table, hasTexts, mostRows);
        }
      }
    }
  }
}
