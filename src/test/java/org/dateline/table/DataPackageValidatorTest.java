package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.NodePackages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A validator that is not ours accepts the data package, and reads every cell by it. */
@Tag("npm")
class DataPackageValidatorTest {
  private static NodeValidator validator;

  @TempDir private Path folder;

  @BeforeAll
  static void install() throws Exception {
    validator = NodeValidator.install();
  }

  @Test
  void validatorReadsEveryRowOfTheSample() throws Exception {
    Path tables = SampleTables.copyTo(folder.resolve("tables"));
    SampleTables.split(tables, Table.MENTIONS, 100);
    DataPackage.write(tables, "1.2.3", Map.of());

    NodePackages.Answer answer = validator.validate(tables.resolve(DataPackage.FILE));

    assertThat(answer.printed()).isEqualTo(expectedRows(tables));
    assertThat(answer.code()).isZero();
  }

  @Test
  void validatorRefusesACellOfAnotherType() throws Exception {
    Path tables = SampleTables.copyTo(folder.resolve("tables"));
    Path countries = tables.resolve("countries.csv");
    Files.writeString(countries, Files.readString(countries).replaceFirst(",[0-9]+,", ",many,"));
    DataPackage.write(tables, "1.2.3", Map.of());

    NodePackages.Answer answer = validator.validate(tables.resolve(DataPackage.FILE));

    assertThat(answer.printed()).contains("countries").contains("many");
    assertThat(answer.code()).isOne();
  }

  @Test
  void validatorRefusesAKeyThatComesTwice() throws Exception {
    Path tables = SampleTables.copyTo(folder.resolve("tables"));
    Path countries = tables.resolve("countries.csv");
    String text = Files.readString(countries);
    String lastRow = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
    Files.writeString(countries, text + lastRow);
    DataPackage.write(tables, "1.2.3", Map.of());

    NodePackages.Answer answer = validator.validate(tables.resolve(DataPackage.FILE));

    assertThat(answer.printed()).contains("countries: ");
    assertThat(answer.code()).isOne();
  }

  private static String expectedRows(Path folder) throws IOException {
    StringBuilder expected = new StringBuilder();
    for (FinishedTable table : FinishedTable.in(folder)) {
      try (Stream<Row> rows = table.rows()) {
        expected.append(table.table().label()).append(' ').append(rows.count()).append('\n');
      }
    }
    return expected.toString();
  }
}
