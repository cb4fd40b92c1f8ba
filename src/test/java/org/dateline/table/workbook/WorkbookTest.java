package org.dateline.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.table.Column;
import org.dateline.table.ColumnType;
import org.dateline.table.FinishedTable;
import org.dateline.table.SampleTables;
import org.dateline.table.Table;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline.xlsx} holds of the tables beside it. */
class WorkbookTest {
  @TempDir private Path folder;
  private Path tables;

  @BeforeEach
  void copySample() throws IOException {
    tables = SampleTables.copyTo(folder.resolve("tables"));
  }

  @Test
  void everyTableButMentionsIsASheet() throws IOException {
    Workbook.write(tables, SampleTables.manifest(tables), true);

    List<String> expected = new ArrayList<>(List.of("contents"));
    Arrays.stream(Table.values())
        .filter(table -> table != Table.MENTIONS && !table.isOfTopics())
        .forEach(table -> expected.add(table.label()));
    assertThat(sheetNames()).isEqualTo(expected).allMatch(name -> name.length() <= 31);
    assertThat(rows("contents"))
        .anyMatch(row -> row.getCellText(0).equals("mentions") && !row.getCellText(4).isEmpty())
        .anyMatch(row -> row.getCellText(0).equals("articles") && row.getCellText(4).isEmpty());
  }

  @Test
  void cellsAreTheOnesOfTheTablesByTheirType() throws IOException {
    Workbook.write(tables, SampleTables.manifest(tables), true);

    for (FinishedTable finished : FinishedTable.in(tables)) {
      if (finished.table() != Table.MENTIONS) {
        assertThat(sheet(finished)).isEqualTo(csv(finished));
      }
    }
  }

  @Test
  void continuationFilesAreOneSheet() throws IOException {
    Workbook.write(tables, SampleTables.manifest(tables), true);
    List<List<Object>> whole = sheet(FinishedTable.find(tables, Table.COVERAGE).orElseThrow());
    SampleTables.split(tables, Table.COVERAGE, 100);

    Workbook.write(tables, SampleTables.manifest(tables), true);

    assertThat(sheet(FinishedTable.find(tables, Table.COVERAGE).orElseThrow())).isEqualTo(whole);
  }

  @Test
  void ofALongTableTheFirstRowsAreInTheSheetAndTheFirstSheetSaysSo() throws IOException {
    FinishedTable coverage = FinishedTable.find(tables, Table.COVERAGE).orElseThrow();

    Workbook.write(tables, SampleTables.manifest(tables), true, 100);

    assertThat(sheet(coverage)).hasSize(100).isEqualTo(csv(coverage).subList(0, 100));
    assertThat(rows("contents"))
        .anyMatch(
            row ->
                row.getCellText(0).equals("coverage")
                    && row.getCellText(4)
                        .equals("all but the first 100 rows; the whole table is in coverage.csv"));
  }

  @Test
  void sameTablesGiveTheSameBytes() throws IOException, InterruptedException {
    Workbook.write(tables, SampleTables.manifest(tables), true);
    byte[] first = Files.readAllBytes(tables.resolve(Workbook.FILE));
    Thread.sleep(2100); // a zip's own times have steps of two seconds

    Workbook.write(tables, SampleTables.manifest(tables), true);

    assertThat(Files.readAllBytes(tables.resolve(Workbook.FILE))).isEqualTo(first);
    assertThat(tables.toFile().list()).noneMatch(name -> name.startsWith("."));
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    Path rejected = tables.resolve(Table.REJECTED.fileName(1));
    Files.writeString(
        rejected,
        "file,record,reason,detail\na.txt,1,empty,'=HYPERLINK(1)\nb.txt,1,empty,'quoted'\n");

    Workbook.write(tables, SampleTables.manifest(tables), true);

    List<Row> rows = rows("rejected");
    assertThat(rows.get(1).getCell(3).getType()).isEqualTo(CellType.STRING);
    assertThat(rows.get(1).getCell(3).asString()).isEqualTo("=HYPERLINK(1)");
    assertThat(rows.get(2).getCell(3).asString()).isEqualTo("'quoted'");
  }

  @Test
  void dateBeforeTheFirstOfSpreadsheetsStaysText() throws IOException {
    Path coverage = tables.resolve(Table.COVERAGE.fileName(1));
    Files.writeString(
        coverage, "source,period,articles,stories,gap\nGazette,1665-11-07,1,1,0\nGazette,,1,1,0\n");

    Workbook.write(tables, SampleTables.manifest(tables), true);

    assertThat(rows("coverage").get(1).getCell(1).asString()).isEqualTo("1665-11-07");
    assertThat(rows("coverage").get(2).getCellText(1)).isEmpty();
  }

  private List<String> sheetNames() throws IOException {
    try (var workbook = new ReadableWorkbook(tables.resolve(Workbook.FILE).toFile())) {
      return workbook.getSheets().map(Sheet::getName).toList();
    }
  }

  private List<Row> rows(String sheet) throws IOException {
    try (var workbook = new ReadableWorkbook(tables.resolve(Workbook.FILE).toFile())) {
      return workbook.findSheet(sheet).orElseThrow().read();
    }
  }

  private List<List<Object>> sheet(FinishedTable finished) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (Row row : rows(finished.table().label())) {
      List<Object> cells = new ArrayList<>();
      for (int i = 0; i < finished.columns().size(); i++) {
        ColumnType type = finished.columns().get(i).type();
        cells.add(row.getOptionalCell(i).map(cell -> value(cell, type)).orElse(""));
      }
      rows.add(cells);
    }
    return rows.subList(1, rows.size());
  }

  private static Object value(Cell cell, ColumnType type) {
    if (cell.getType() == CellType.NUMBER) {
      return type == ColumnType.DATE ? cell.asDate().toLocalDate().toString() : cell.asNumber();
    }
    return cell.asString();
  }

  private static List<List<Object>> csv(FinishedTable finished) {
    try (var rows = finished.rows()) {
      return rows.map(row -> csvRow(finished.columns(), row)).toList();
    }
  }

  private static List<Object> csvRow(List<Column> columns, org.dateline.table.Row row) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean isNumber =
          switch (columns.get(i).type()) {
            case INTEGER, RATIO, PROBABILITY, FLAG -> !row.cell(i).isEmpty();
            case ID, TEXT, DATE -> false;
          };
      cells.add(isNumber ? new BigDecimal(row.cell(i)) : row.cell(i));
    }
    return cells;
  }
}
