package org.dateline.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The package {@code datapackage} of the npm registry, installed under {@code target/}. */
final class NodeValidator {
  private static final String VALIDATOR = "datapackage@1.1.10";
  private static final Path HOME = Path.of("target", "datapackage-validator").toAbsolutePath();

  private NodeValidator() {}

  /** What a program printed, standard output first, and how it ended. */
  record Answer(int code, String printed) {}

  /** Installs the validator once; where that is not possible the test is skipped. */
  static void install() throws IOException, InterruptedException {
    Files.createDirectories(HOME);
    assumeTrue(isPresent("node"), "skipped: node is not installed");
    assumeTrue(isPresent("npm"), "skipped: npm is not installed");
    Path script = HOME.resolve("validate.js");
    try (var in = NodeValidator.class.getResourceAsStream("validate.js")) {
      Files.write(script, in.readAllBytes());
    }
    if (!Files.exists(HOME.resolve("node_modules/datapackage/package.json"))) {
      Answer answer =
          run("npm", "install", "--no-audit", "--no-fund", "--prefix", HOME.toString(), VALIDATOR);
      assumeTrue(answer.code() == 0, "skipped: npm cannot install " + VALIDATOR);
    }
  }

  /** Validates a descriptor and all cells of its tables. */
  static Answer validate(Path descriptor) throws IOException, InterruptedException {
    return run("node", HOME.resolve("validate.js").toString(), descriptor.toString());
  }

  private static boolean isPresent(String program) throws InterruptedException {
    try {
      return run(program, "--version").code() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Answer run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .directory(HOME.toFile())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(5, TimeUnit.MINUTES);
    return new Answer(process.exitValue(), printed);
  }
}
