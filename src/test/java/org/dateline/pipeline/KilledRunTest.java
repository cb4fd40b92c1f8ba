package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dateline.publish.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills runs, as {@code kill -9} does, and looks at what they leave. */
class KilledRunTest {
  private static final Path INPUT = Path.of("input/tidewater-chronicle").toAbsolutePath();
  private static final String EARLIER = "--period=month";
  private static final String LATER = "--period=year";
  private static final int ANYWHERE = 4;
  private static final int AROUND_PUBLISHING = 2;
  private static final long PUBLISHING_NANOS = 500_000;

  private final Random random = new Random(20);

  @TempDir private Path folder;
  private Path output;
  private SortedMap<String, String> earlier;

  @BeforeEach
  void runOnce() throws IOException {
    output = folder.resolve("tables");
    JobRun.run(INPUT, output, EARLIER, "--entities=false");
    earlier = JobRun.tables(output);
  }

  @Test
  void killedRunLeavesTheEarlierTablesOrAllOfItsOwn() throws Exception {
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    Process run = start(whole);
    assertThat(run.waitFor()).isZero();
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    SortedMap<String, String> later = JobRun.tables(whole);
    assertThat(later).isNotEqualTo(earlier);

    for (int kill = 0; kill < ANYWHERE; kill++) {
      Process killed = start(output);
      killed.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
      kill(killed);
      checkAndRestore(later);
    }
    for (int kill = 0; kill < AROUND_PUBLISHING; kill++) {
      Process killed = start(output);
      while (killed.isAlive() && !Files.exists(ready())) {
        Thread.onSpinWait();
      }
      LockSupport.parkNanos(random.nextLong(PUBLISHING_NANOS));
      kill(killed);
      checkAndRestore(later);
    }

    assertThat(start(output).waitFor()).isZero();
    assertThat(JobRun.tables(output)).isEqualTo(later);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("tables", "whole");
  }

  private void checkAndRestore(Map<String, String> later) throws IOException {
    if (JobRun.tables(output).equals(earlier) && !Files.exists(ready())) {
      return;
    }
    OutputFolder.recover(output.toString());
    assertThat(JobRun.tables(output)).isEqualTo(later);
    for (String name : earlier.keySet()) {
      Files.write(output.resolve(name), earlier.get(name).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** What a run has finished and not yet published. */
  private Path ready() {
    return folder.resolve(".dateline-tables/ready");
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private static Process start(Path output) throws IOException {
    return JobRun.start(
        JobRun.javaHome(),
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
        List.of("--input=" + INPUT, "--output=" + output, LATER, "--entities=false", "--quiet"));
  }
}
