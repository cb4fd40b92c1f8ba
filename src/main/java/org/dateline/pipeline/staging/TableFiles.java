package org.dateline.pipeline.staging;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.bytes.Sha256;
import org.dateline.pipeline.option.TableSettings;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;
import org.dateline.table.WrittenFile;

/**
 * The files of one table: each has the header and no more than a million rows. Their rows and
 * checksums are taken while they are written, and left in the staging.
 */
public final class TableFiles implements Closeable {
  /** The key of the parts of {@code texts.jsonl}, which is not a table. */
  public static final String TEXTS = "texts";

  private static final int MOST_ROWS = 1_000_000;

  private final String label;
  private final IntFunction<String> numberToName;
  private final String head;
  private final int mostRows;
  private final Staging staging;
  private final List<WrittenFile> written = new ArrayList<>();
  private DigestOutputStream out;
  private int rows;

  private TableFiles(
      String label, IntFunction<String> numberToName, String head, int mostRows, Staging staging)
      throws IOException {
    this.label = label;
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
      return new TableFiles(label, number -> TEXTS + ".jsonl", "", Integer.MAX_VALUE, staging);
    }
    Table table = Table.labelled(label).orElseThrow();
    String head = RowWriter.head(settings.columns(table), settings.csvBom());
    return new TableFiles(label, table::fileName, head, MOST_ROWS, staging);
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
    finish();
    staging.writeManifest(label, written);
  }

  private void append(byte[] buffer, int size) throws IOException {
    int from = 0;
    for (int i = 0; i < size; i++) {
      if (rows == mostRows) {
        out.write(buffer, from, i - from);
        finish();
        out = next();
        from = i;
      }
      rows += buffer[i] == '\n' ? 1 : 0;
    }
    out.write(buffer, from, size - from);
  }

  private void finish() throws IOException {
    out.close();
    int lines = rows + (head.isEmpty() ? 0 : 1);
    written.add(WrittenFile.of(name(), lines, out.getMessageDigest()));
  }

  /** The name of the file that is being written. */
  private String name() {
    return numberToName.apply(written.size() + 1);
  }

  private DigestOutputStream next() throws IOException {
    rows = 0;
    OutputStream target =
        Channels.newOutputStream(FileSystems.create(staging.finished(name()), "text/csv"));
    DigestOutputStream file =
        new DigestOutputStream(new BufferedOutputStream(target, 1 << 16), Sha256.start());
    file.write(head.getBytes(StandardCharsets.UTF_8));
    return file;
  }
}
