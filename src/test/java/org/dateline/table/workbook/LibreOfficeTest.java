package org.dateline.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.table.Column;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.SampleTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice reads every cell of every table as it is meant: numbers, dates, words. */
class LibreOfficeTest {
  private static final String PROGRAM = "soffice";

  /** Comma, quotation mark, UTF-8, from the first line, numbers as in the United States. */
  private static final String IMPORT = "CSV:44,34,76,1,,1033,false,false";

  private static final String EXPORT = "fods:OpenDocument Spreadsheet Flat XML";

  @TempDir private Path folder;

  @Test
  void everyCellIsReadAsItIsMeant() throws Exception {
    assumeTrue(isPresent(), "skipped: LibreOffice (soffice) is not installed");
    Path tables = SampleTables.copyTo(folder.resolve("tables"));
    List<FinishedTable> finished = FinishedTable.in(tables);
    convert(finished);

    List<String> wrong = new ArrayList<>();
    long cells = 0;
    for (FinishedTable table : finished) {
      List<List<String>> sheet = sheet(folder.resolve(table.table().label() + ".fods"));
      List<Row> rows;
      try (Stream<Row> all = table.rows()) {
        rows = all.toList();
      }
      assertThat(sheet.get(0)).isEqualTo(table.columns().stream().map(Column::name).toList());
      assertThat(sheet).as(table.table().label()).hasSize(rows.size() + 1);
      for (int i = 0; i < rows.size(); i++) {
        for (int column = 0; column < table.columns().size(); column++) {
          String cell = rows.get(i).cell(column);
          List<String> read = sheet.get(i + 1);
          String there = column < read.size() ? read.get(column) : "";
          cells++;
          if (!isSame(cell, there)) {
            wrong.add(table.table().label() + ": " + cell + " is " + there);
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(cells).isGreaterThan(10_000);
  }

  /**
   * A word that looks like a number, such as a year in a headline, is a number to a spreadsheet.
   */
  private static boolean isSame(String cell, String there) {
    return there.startsWith("=")
        ? cell.matches("-?[0-9.]+")
            && Double.parseDouble(cell) == Double.parseDouble(there.substring(1))
        : there.equals(cell);
  }

  private void convert(List<FinishedTable> finished) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                PROGRAM,
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--infilter=" + IMPORT,
                "--convert-to",
                EXPORT,
                "--outdir",
                folder.toString()));
    finished.forEach(table -> command.add(table.files().get(0).toString()));
    assertThat(run(command)).isZero();
  }

  /** The rows of a sheet; a number stands after {@code =}, a date as ISO has it. */
  private static List<List<String>> sheet(Path file) throws IOException, XMLStreamException {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
      boolean isTable = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          isTable |= xml.getLocalName().equals("table");
          if (isTable && xml.getLocalName().equals("table-row")) {
            List<String> row = row(xml);
            if (!row.isEmpty()) {
              rows.add(row);
            }
          }
        }
      }
    }
    return rows;
  }

  private static List<String> row(XMLStreamReader xml) throws XMLStreamException {
    int rowsLikeIt = repeated(xml, "number-rows-repeated");
    List<String> cells = new ArrayList<>();
    int empty = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
        assertThat(cells.isEmpty() || rowsLikeIt == 1).isTrue();
        return cells;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-cell")) {
        int like = repeated(xml, "number-columns-repeated");
        String cell = cell(xml);
        if (cell.isEmpty()) {
          empty += like;
          continue;
        }
        for (; empty > 0; empty--) {
          cells.add("");
        }
        for (int i = 0; i < like; i++) {
          cells.add(cell);
        }
      }
    }
  }

  private static String cell(XMLStreamReader xml) throws XMLStreamException {
    String number = attribute(xml, "value");
    String date = attribute(xml, "date-value");
    StringBuilder words = new StringBuilder();
    boolean isParagraph = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        isParagraph =
            xml.getLocalName().equals("p")
                ? event == XMLStreamConstants.START_ELEMENT
                : isParagraph;
      }
      if (event == XMLStreamConstants.CHARACTERS && isParagraph) {
        words.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("s")) {
        words.append(' ');
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("table-cell")) {
        return !number.isEmpty() ? "=" + number : !date.isEmpty() ? date : words.toString();
      }
    }
  }

  private static int repeated(XMLStreamReader xml, String name) {
    String times = attribute(xml, name);
    return times.isEmpty() ? 1 : Integer.parseInt(times);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static boolean isPresent() throws InterruptedException {
    try {
      return run(List.of(PROGRAM, "--version")) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(PROGRAM + " does not end");
    }
    return process.exitValue();
  }
}
