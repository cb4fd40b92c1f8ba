package org.dateline.article.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.article.MemoryFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes documents of office programs for tests. */
public final class OfficeFiles {
  private OfficeFiles() {}

  /** A zip of files: name, content, name, content. */
  public static MemoryFile zip(String name, String... namesAndContents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MemoryFile(name, bytes.toByteArray());
  }

  /** A zip of files that were made before. */
  public static MemoryFile zipOf(String name, MemoryFile... files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (MemoryFile file : files) {
        zip.putNextEntry(new ZipEntry(file.name()));
        zip.write(file.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MemoryFile(name, bytes.toByteArray());
  }

  /** A workbook whose first sheet has these rows of strings. */
  public static MemoryFile workbook(String name, List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Articles");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MemoryFile(name, bytes.toByteArray());
  }
}
