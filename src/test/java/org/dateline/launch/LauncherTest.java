package org.dateline.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two JVMs end as one, however they end, and leave the earlier tables or all of the new ones. */
final class LauncherTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String EARLIER = "earlier";
  private static final int SIGTERM = 143;
  private static final int SIGKILL = 137;

  @TempDir private Path folder;
  private Path output;
  private Path errors;

  @BeforeEach
  void writeEarlierTables() throws IOException {
    output = Files.createDirectories(folder.resolve("tables"));
    errors = folder.resolve("errors.txt");
    Files.writeString(output.resolve("articles.csv"), EARLIER);
  }

  @Test
  void exitCodeAndStreamsAreThoseOfTheJob() throws Exception {
    assertThat(start("--period=never").waitFor()).isEqualTo(2);

    assertThat(errors).content().startsWith("--period: ").hasLineCount(1);
    assertEarlierTables();
  }

  @Test
  void flagsOfTheEnvironmentReachTheJobOnceAndWin() throws Exception {
    ProcessBuilder builder = builder("--period=never");
    builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC");

    assertThat(builder.start().waitFor()).isEqualTo(2);

    assertThat(errors).content().startsWith("Picked up JAVA_TOOL_OPTIONS: ").hasLineCount(2);
  }

  @Test
  void runToTheEndIsZeroWithNewTables() throws Exception {
    assertThat(start("--entities=false").waitFor()).isZero();

    assertThat(errors).isEmptyFile();
    assertThat(output.resolve("articles.csv")).content().contains("tidewater");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("tables", "errors.txt");
  }

  @Test
  void signalEndsBothAndTheWorkFolderIsGone() throws Exception {
    Process parent = start("--entities=false");
    ProcessHandle worker = awaitWork(parent);

    parent.destroy();

    assertThat(parent.waitFor()).isEqualTo(SIGTERM);
    assertThat(worker.isAlive()).isFalse();
    assertThat(errors).isEmptyFile();
    assertEarlierTables();
  }

  @Test
  void killedParentEndsTheWorker() throws Exception {
    Process parent = start("--entities=false");
    ProcessHandle worker = awaitWork(parent);

    parent.destroyForcibly().waitFor();

    worker.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertEarlierTables();
  }

  @Test
  void killedWorkerEndsTheParentWithOneLine() throws Exception {
    Process parent = start("--entities=false");
    ProcessHandle worker = awaitWork(parent);

    worker.destroyForcibly();

    assertThat(parent.waitFor()).isEqualTo(SIGKILL);
    assertThat(errors)
        .content()
        .startsWith("process " + worker.pid() + ": was ended from outside: signal 9; the earlier")
        .hasLineCount(1);
    assertThat(output.resolve("articles.csv")).hasContent(EARLIER);
  }

  private void assertEarlierTables() {
    assertThat(output.resolve("articles.csv")).hasContent(EARLIER);
    assertThat(output.toFile().list()).hasSize(1);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("tables", "errors.txt");
  }

  private Process start(String option) throws IOException {
    return builder(option).start();
  }

  private ProcessBuilder builder(String option) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(LaunchedClasses.class.getName());
    command.addAll(
        List.of("--input=input/tidewater-chronicle", "--output=" + output, "--quiet", option));
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(errors.toFile());
  }

  /** Waits until the second JVM is at work on tables, and returns it. */
  private ProcessHandle awaitWork(Process parent) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.exists(folder.resolve(".dateline-tables/tables"))) {
      String said = Files.readString(errors, StandardCharsets.UTF_8);
      assertThat(parent.isAlive() && Instant.now().isBefore(end)).as(said).isTrue();
      Thread.sleep(5);
    }
    return parent.children().findFirst().orElseThrow();
  }
}
