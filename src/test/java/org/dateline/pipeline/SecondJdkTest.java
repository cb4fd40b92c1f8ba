package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another JDK, one that is installed beside the one that runs the tests, gives the same bytes. */
class SecondJdkTest {
  private static final int OLDEST = 17;

  @TempDir private Path folder;

  @Test
  void anotherJdkGivesTheCommittedTables() throws Exception {
    Optional<Path> other = other();
    assumeTrue(
        other.isPresent(), "skipped: no second JDK beside " + System.getProperty("java.home"));
    Path tables = folder.resolve("tables");

    Process run =
        JobRun.start(other.orElseThrow(), List.of(), List.of("--output=" + tables, "--quiet"));

    assertThat(run.waitFor()).isZero();
    SortedMap<String, String> expected = JobRun.tables(Path.of("output"));
    SortedMap<String, String> actual = JobRun.tables(tables);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    assertThat(actual.keySet())
        .filteredOn(name -> !Objects.equals(actual.get(name), expected.get(name)))
        .isEmpty();
  }

  private static Optional<Path> other() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(home.getParent())) {
      return beside
          .filter(Files::isDirectory)
          .filter(jdk -> version(jdk) >= OLDEST && version(jdk) != Runtime.version().feature())
          .sorted()
          .findFirst();
    }
  }

  /** Its feature number, as its file {@code release} has it; 0 if that is no JDK. */
  private static int version(Path jdk) {
    try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").replaceAll("\\..*", ""))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
