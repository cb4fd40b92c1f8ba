package org.dateline.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the moment of its creation out of a workbook, so that the same tables give the same bytes.
 */
final class UndatedZip {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created .*</dcterms:created>";
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private UndatedZip() {}

  /** Copies a workbook. */
  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(EARLIEST);
        out.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
          copy(entry.getName(), content, out);
        }
      }
    }
  }

  private static void copy(String name, InputStream content, OutputStream out) throws IOException {
    if (name.equals(PROPERTIES)) {
      String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      out.write(properties.replaceFirst(CREATED, "").getBytes(StandardCharsets.UTF_8));
    } else {
      content.transferTo(out);
    }
  }
}
