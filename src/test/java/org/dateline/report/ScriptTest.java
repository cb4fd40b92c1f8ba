package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.NodePackages;
import org.dateline.NodePackages.Answer;
import org.dateline.report.live.PageScript;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The script of the report, in Node: {@code mvn -Pnpm verify}. */
@Tag("npm")
final class ScriptTest {
  private static final Path MODULES = Path.of("src/main/resources/org/dateline/report/live");
  private static final Path TESTS = Path.of("src/test/js").toAbsolutePath();

  @Test
  void modulesDoWhatTheirTestsSay() throws Exception {
    Answer answer = node().run("node", "--test", TESTS.toString());

    assertThat(answer.printed()).contains("# fail 0").doesNotContain("# pass 0");
    assertThat(answer.code()).isZero();
  }

  @Test
  void joinedModulesAreOneProgramWithoutANameTwice() throws Exception {
    NodePackages node = node();
    Path joined = Files.writeString(node.home().resolve("joined.mjs"), PageScript.load().text());

    Answer answer = node.run("node", "--check", joined.toString());

    assertThat(answer.printed()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(Files.readString(joined)).doesNotContain("\nimport ", "\nexport ", "</script");
  }

  @Test
  void linterHasNothingToSay() throws Exception {
    NodePackages node = NodePackages.install("eslint", "eslint@9.39.1", "@eslint/js@9.39.1");
    Path settings = node.home().resolve("eslint.config.mjs");
    Files.writeString(settings, rules());
    for (Path module : modules()) {
      Files.copy(
          module, node.home().resolve(module.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    Answer answer = node.run("node_modules/.bin/eslint", "--max-warnings=0", ".");

    assertThat(answer.printed()).isEmpty();
    assertThat(answer.code()).isZero();
  }

  @Test
  void everyModuleIsPartOfThePage() throws IOException {
    String script = PageScript.load().text();

    List<String> missing = new ArrayList<>();
    for (Path module : modules()) {
      String exported =
          Files.readAllLines(module, StandardCharsets.UTF_8).stream()
              .filter(line -> line.startsWith("export "))
              .findFirst()
              .orElseThrow();
      if (!script.contains(exported.substring("export ".length()))) {
        missing.add(module.toString());
      }
    }
    assertThat(missing).isEmpty();
  }

  private static NodePackages node() throws IOException, InterruptedException {
    return NodePackages.install("script");
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.list(MODULES)) {
      return files.filter(file -> file.toString().endsWith(".mjs")).sorted().toList();
    }
  }

  private static String rules() throws IOException {
    try (var in = ScriptTest.class.getResourceAsStream("/browser/eslint.config.mjs")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
