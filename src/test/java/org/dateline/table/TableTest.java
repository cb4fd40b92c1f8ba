package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TableTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/spec/table-headings.csv", delimiter = '|')
  void headingsAreThoseThatOtherProgramsRead(String table, String headings) {
    Table known = Table.labelled(table).orElseThrow();

    assertThat(RowWriter.header(known.columns()))
        .isEqualTo(String.join(",", List.of(headings.split(" "))) + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnIsExplained(Table table) {
    assertThat(table.meaning()).isNotBlank();
    assertThat(table.order()).isNotBlank();
    assertThat(table.columns()).isNotEmpty().allSatisfy(c -> assertThat(c.meaning()).isNotBlank());
    assertThat(new HashSet<>(table.columns().stream().map(Column::name).toList()))
        .hasSameSizeAs(table.columns());
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnOfACommandIsExplained(CommandTable table) {
    assertThat(table.schema().meaning()).isNotBlank();
    assertThat(table.schema().order()).isNotBlank();
    assertThat(table.columns()).isNotEmpty().allSatisfy(c -> assertThat(c.meaning()).isNotBlank());
    assertThat(new HashSet<>(table.columns().stream().map(Column::name).toList()))
        .hasSameSizeAs(table.columns());
  }

  @Test
  void filesAfterTheFirstAreNumbered() {
    assertThat(Table.MENTIONS.fileName(1)).isEqualTo("mentions.csv");
    assertThat(Table.MENTIONS.fileName(2)).isEqualTo("mentions-002.csv");
    assertThat(Table.MENTIONS.fileName(1000)).isEqualTo("mentions-1000.csv");
    assertThat(Table.labelled("mention")).isEmpty();
  }

  @Test
  void aTableThatIsNotDescribedIsAFault() {
    assertThatIllegalStateException().isThrownBy(() -> Schema.read("nothing"));
  }

  @Test
  void everyKindOfColumnHasItsOwnManner() {
    List<Column> columns =
        List.of(
            column(ColumnType.ID),
            column(ColumnType.TEXT),
            column(ColumnType.INTEGER),
            column(ColumnType.RATIO),
            column(ColumnType.RATIO),
            column(ColumnType.DATE),
            column(ColumnType.DATE),
            column(ColumnType.FLAG));
    LocalDate day = LocalDate.of(2017, 1, 2);

    String lines =
        WrittenRows.of(
            columns,
            out -> {
              out.row("USA", "=a,b", 3, 0.5, OptionalDouble.of(2), day, Optional.of(day), true);
              out.row("", "a\"b", 4L, -0.0, OptionalDouble.empty(), day, Optional.empty(), false);
            });

    assertThat(lines)
        .isEqualTo(
            """
            USA,"'=a,b",3,0.500000,2.000000,2017-01-02,2017-01-02,1
            "","a""b",4,0.000000,,2017-01-02,,0
            """);
  }

  @Test
  void aRowHasAValueForEachColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WrittenRows.of(List.of(column(ColumnType.TEXT)), out -> out.row("a", "b")))
        .withMessageContaining("2 values for the 1 columns");
  }

  private static Column column(ColumnType type) {
    return new Column("name", type, "", "");
  }
}
