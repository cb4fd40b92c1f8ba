package org.dateline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs of the npm registry, installed once under {@code target/}; where that is not possible
 * the test is skipped.
 *
 * @param home the folder that they are installed in
 */
public record NodePackages(Path home) {
  /** What a program printed, standard output first, and how it ended. */
  public record Answer(int code, String printed) {}

  /**
   * Installs packages.
   *
   * @param folder name of a folder under {@code target/}
   * @param packages names with versions
   */
  public static NodePackages install(String folder, String... packages)
      throws IOException, InterruptedException {
    NodePackages installed = new NodePackages(Path.of("target", folder).toAbsolutePath());
    Files.createDirectories(installed.home);
    assumeTrue(installed.isPresent("node"), "skipped: node is not installed");
    assumeTrue(installed.isPresent("npm"), "skipped: npm is not installed");
    boolean isThere = Files.exists(installed.home.resolve("node_modules"));
    if (packages.length > 0 && !isThere) {
      List<String> command =
          new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--prefix"));
      command.add(installed.home.toString());
      command.addAll(List.of(packages));
      Answer answer = installed.run(command.toArray(String[]::new));
      assumeTrue(answer.code() == 0, "skipped: npm cannot install " + List.of(packages));
    }
    return installed;
  }

  /** Runs a program to its end, in {@link #home}. */
  public Answer run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .directory(home.toFile())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(5, TimeUnit.MINUTES);
    return new Answer(process.exitValue(), printed);
  }

  private boolean isPresent(String program) throws InterruptedException {
    try {
      return run(program, "--version").code() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
