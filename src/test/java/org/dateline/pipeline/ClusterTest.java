package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The job on a cluster whose worker is killed in the middle writes the bytes of the job on one
 * machine. The corpus is the folder of the system property {@code corpus}, else an invented one.
 */
@Tag("cluster")
class ClusterTest {
  private static final int FILES = 8;
  private static final int ARTICLES = 1_500;
  private static final int LONGEST_MINUTES = 20;

  /** The kinds of clusters that there was a jar for. */
  private static final List<String> TRIED = new ArrayList<>();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"flink", "spark"})
  void tablesAreThoseOfOneMachineThoughAWorkerIsKilled(String kind) throws Exception {
    Path jar = Path.of("target", "dateline-" + kind + ".jar").toAbsolutePath();
    assumeTrue(Files.exists(jar), "skipped: mvn -P" + kind + " package -DskipTests makes " + jar);
    TRIED.add(kind);
    Path input = input();
    Path alone = folder.resolve("alone");
    JobRun.run(input, alone, "--period=month");
    Path tables = folder.resolve("tables");
    Path scratch = Files.createDirectories(folder.resolve("cluster"));

    try (LocalCluster cluster =
        kind.equals("flink")
            ? LocalCluster.ofFlink(jar, scratch)
            : LocalCluster.ofSpark(jar, scratch)) {
      Process driver =
          cluster.submit(List.of("--input=" + input, "--output=" + tables, "--period=month"));
      try {
        waitForParts(driver);
        assertThat(driver.isAlive()).as("still running when its worker is killed").isTrue();
        Set<String> busy = cluster.busyWorkers();
        cluster.killWorker();
        assertThat(driver.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(driver.exitValue()).as(cluster.log("driver")).isZero();
        assertSameTables(alone, tables);
        assertThat(cluster.awaitLostWorkers()).hasSize(1).isSubsetOf(busy);
      } finally {
        driver.destroyForcibly();
      }
    }
  }

  /** A profile in which nothing was tried must not look like one that found nothing wrong. */
  @AfterAll
  static void tellIfNothingWasTried() {
    if (TRIED.isEmpty()) {
      System.out.println(
          "cluster: nothing was tried, there is no jar of a cluster in target/;"
              + " mvn -Pflink package -DskipTests and mvn -Pspark package -DskipTests make them");
    }
  }

  private static void assertSameTables(Path alone, Path tables) throws IOException {
    SortedMap<String, String> expected = JobRun.tables(alone);
    SortedMap<String, String> actual = JobRun.tables(tables);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    assertThat(actual.keySet())
        .filteredOn(name -> !Objects.equals(actual.get(name), expected.get(name)))
        .isEmpty();
  }

  /** The first parts of tables are written when about half of the work is done. */
  private void waitForParts(Process driver) throws IOException, InterruptedException {
    Path parts = folder.resolve(".dateline-tables/parts");
    while (driver.isAlive() && isEmpty(parts)) {
      Thread.sleep(50);
    }
  }

  private static boolean isEmpty(Path parts) throws IOException {
    if (!Files.exists(parts)) {
      return true;
    }
    try (Stream<Path> files = Files.list(parts)) {
      return files.findAny().isEmpty();
    }
  }

  private Path input() throws IOException {
    String corpus = System.getProperty("corpus", "");
    if (!corpus.isEmpty()) {
      return Path.of(corpus);
    }
    List<Path> files = new ArrayList<>();
    Path news = Files.createDirectories(folder.resolve("news"));
    for (int i = 0; i < FILES; i++) {
      files.add(news.resolve("news-" + i + ".jsonl"));
      RandomNews.write(files.get(i), i, ARTICLES);
    }
    return news;
  }
}
