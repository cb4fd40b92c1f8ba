package org.dateline.pipeline.staging;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.pipeline.option.TableSettings;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/** The files of one table: each has the header and no more than a million rows. */
public final class TableFiles implements Closeable {
  /** The key of the parts of {@code texts.jsonl}, which is not a table. */
  public static final String TEXTS = "texts";

  private static final int MOST_ROWS = 1_000_000;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final IntFunction<String> numberToName;
  private final String head;
  private final int mostRows;
  private final Staging staging;
  private OutputStream out;
  private int files;
  private int rows;

  private TableFiles(IntFunction<String> numberToName, String head, int mostRows, Staging staging)
      throws IOException {
    this.numberToName = numberToName;
    this.head = head;
    this.mostRows = mostRows;
    this.staging = staging;
    this.out = next();
  }

  /** The files of the table with this label, or of {@link #TEXTS}. */
  public static TableFiles of(String label, TableSettings settings, Staging staging)
      throws IOException {
    if (label.equals(TEXTS)) {
      return new TableFiles(number -> TEXTS + ".jsonl", "", Integer.MAX_VALUE, staging);
    }
    Table table = Table.labelled(label).orElseThrow();
    String head =
        (settings.csvBom() ? BYTE_ORDER_MARK : "") + RowWriter.header(settings.columns(table));
    return new TableFiles(table::fileName, head, MOST_ROWS, staging);
  }

  /** Copies the rows of a part; a row is a line, since no cell has a line break. */
  public void append(RowFile part) throws IOException {
    var resource = FileSystems.matchNewResource(part.location(), false);
    try (InputStream in = Channels.newInputStream(FileSystems.open(resource))) {
      byte[] buffer = new byte[1 << 16];
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        append(buffer, size);
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void append(byte[] buffer, int size) throws IOException {
    int from = 0;
    for (int i = 0; i < size; i++) {
      if (rows == mostRows) {
        out.write(buffer, from, i - from);
        out.close();
        out = next();
        from = i;
      }
      rows += buffer[i] == '\n' ? 1 : 0;
    }
    out.write(buffer, from, size - from);
  }

  private OutputStream next() throws IOException {
    files++;
    rows = 0;
    OutputStream file =
        new BufferedOutputStream(
            Channels.newOutputStream(
                FileSystems.create(staging.finished(numberToName.apply(files)), "text/csv")),
            1 << 16);
    file.write(head.getBytes(StandardCharsets.UTF_8));
    return file;
  }
}
