package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code datapackage.json} says of the tables beside it. */
class DataPackageTest {
  @TempDir private Path folder;

  @Test
  void everyTableIsAResourceWithItsColumns() throws IOException {
    JsonNode descriptor = descriptor(SampleTables.copyTo(folder.resolve("tables")));

    assertThat(descriptor.findValuesAsText("path"))
        .containsExactlyElementsOf(
            Arrays.stream(Table.values())
                .filter(table -> !table.isOfTopics())
                .map(table -> table.fileName(1))
                .toList());
    JsonNode countries = descriptor.at("/resources/0/schema");
    assertThat(countries.at("/primaryKey/0").asText()).isEqualTo("country");
    assertThat(countries.at("/fields/14/description").asText())
        .isEqualTo("stories / all stories [share]");
    assertThat(countries.at("/fields/14/type").asText()).isEqualTo("number");
  }

  @Test
  void continuationFilesAreOneResource() throws IOException {
    Path tables = SampleTables.copyTo(folder.resolve("tables"));
    SampleTables.split(tables, Table.COUNTRIES, 2);

    JsonNode descriptor = descriptor(tables);

    assertThat(descriptor.at("/resources/0/path"))
        .map(JsonNode::asText)
        .containsExactly("countries.csv", "countries-002.csv");
    assertThat(descriptor.get("resources"))
        .hasSize((int) Arrays.stream(Table.values()).filter(table -> !table.isOfTopics()).count());
  }

  @Test
  void wideTimelineHasTheCountriesOfTheRun() throws IOException {
    JsonNode descriptor = descriptor(SampleTables.copyTo(folder.resolve("tables")));

    assertThat(descriptor.at("/resources/3/schema/fields").findValuesAsText("name"))
        .containsExactly(
            "period",
            "total_stories",
            "CHN",
            "PRK",
            "RUS",
            "USA",
            "CHN_share",
            "PRK_share",
            "RUS_share",
            "USA_share");
  }

  @Test
  void versionAndAPlaceForTheLicenceAreThere() throws IOException {
    JsonNode descriptor = descriptor(SampleTables.copyTo(folder.resolve("tables")));

    assertThat(descriptor.get("version").asText()).isEqualTo("1.2.3");
    assertThat(descriptor.get("createdBy").asText()).isEqualTo("Dateline 1.2.3");
    assertThat(descriptor.at("/licenses/0/name").asText()).isEqualTo("LicenseRef-to-be-chosen");
    assertThat(descriptor.has("created")).isFalse();
  }

  @Test
  void aTimelineSaysWhetherItListsPeriodsWithoutAStory() throws IOException {
    Path tables = SampleTables.copyTo(folder.resolve("tables"));
    DataPackage.write(tables, "1.2.3", Map.of("timeline_countries", true, "timeline_pairs", false));
    JsonNode descriptor = new ObjectMapper().readTree(tables.resolve(DataPackage.FILE).toFile());

    assertThat(zeroFilled(descriptor, "timeline_countries").asBoolean()).isTrue();
    assertThat(zeroFilled(descriptor, "timeline_pairs").asBoolean(true)).isFalse();
    assertThat(zeroFilled(descriptor, "countries").isMissingNode()).isTrue();
  }

  private static JsonNode zeroFilled(JsonNode descriptor, String table) {
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("name").asText().equals(table)) {
        return resource.path("zero_filled");
      }
    }
    throw new AssertionError("no table " + table);
  }

  private static JsonNode descriptor(Path tables) throws IOException {
    DataPackage.write(tables, "1.2.3", Map.of());
    return new ObjectMapper().readTree(tables.resolve(DataPackage.FILE).toFile());
  }
}
