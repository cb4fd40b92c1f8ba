package org.dateline.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the moment of its creation out of a workbook, so that the same tables give the same bytes.
 * What is packed stays packed.
 */
final class UndatedZip {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created .*</dcterms:created>";

  /** The earliest that a zip can say; it knows no zone. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private UndatedZip() {}

  /** Copies a workbook. */
  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = ZipFile.builder().setPath(from).get();
        var out = new ZipArchiveOutputStream(to)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        if (entry.getName().equals(PROPERTIES)) {
          copyProperties(in, entry, out);
        } else {
          try (InputStream packed = in.getRawInputStream(entry)) {
            out.addRawArchiveEntry(undated(entry), packed);
          }
        }
      }
    }
  }

  private static void copyProperties(ZipFile in, ZipArchiveEntry entry, ZipArchiveOutputStream out)
      throws IOException {
    try (InputStream content = in.getInputStream(entry)) {
      String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      out.putArchiveEntry(undated(new ZipArchiveEntry(PROPERTIES)));
      out.write(properties.replaceFirst(CREATED, "").getBytes(StandardCharsets.UTF_8));
      out.closeArchiveEntry();
    }
  }

  private static ZipArchiveEntry undated(ZipArchiveEntry entry) {
    entry.setTime(EARLIEST.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    return entry;
  }
}
