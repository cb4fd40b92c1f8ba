package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.option.DatelineOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README offers to be copied is right. */
class ReadmeTest {
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

  private static List<String> snippets;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws IOException {
    snippets =
        YAML.matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(match -> match.group(1))
            .toList();
  }

  @Test
  void configurationIsTaken() throws IOException {
    Path config = Files.writeString(folder.resolve("dateline.yaml"), snippets.get(0));

    DatelineOptions options = CommandLine.parse(List.of("--config=" + config));

    assertThat(options.getPeriod()).isEqualTo("week");
    assertThat(options.getCountries()).isEqualTo("USA,RUS,PRK,CHN");
  }

  @Test
  void schedulesKeepTheFoldersThatTheConfigurationNames() throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    JsonNode config = yaml.readTree(snippets.get(0));
    JsonNode steps = yaml.readTree(snippets.get(1)).at("/jobs/tables/steps");
    JsonNode gitlab = yaml.readTree(snippets.get(2)).path("dateline");

    assertThat(steps.findValuesAsText("path"))
        .containsExactly(config.path("cache").asText(), config.path("output").asText());
    assertThat(gitlab.at("/cache/paths/0").asText()).isEqualTo(config.path("cache").asText());
    assertThat(gitlab.at("/artifacts/paths/0").asText()).isEqualTo(config.path("output").asText());
    assertThat(steps.findValuesAsText("run")).containsExactly(gitlab.at("/script/0").asText());
  }

  @Test
  @Tag("npm")
  void validatorOfWorkflowsTakesTheWorkflow() throws Exception {
    NodePackages validator =
        NodePackages.install(
            "workflow-validator", "@action-validator/core@0.6.0", "@action-validator/cli@0.6.0");

    assertThat(validate(validator, snippets.get(1)).code()).isZero();
    assertThat(validate(validator, snippets.get(1).replace("runs-on", "run-on")).code()).isOne();
  }

  private NodePackages.Answer validate(NodePackages validator, String workflow) throws Exception {
    Path file = Files.createDirectories(folder.resolve(".github/workflows")).resolve("nightly.yml");
    Files.writeString(file, workflow);
    return validator.run(
        "node",
        validator.home().resolve("node_modules/.bin/action-validator").toString(),
        file.toString());
  }
}
