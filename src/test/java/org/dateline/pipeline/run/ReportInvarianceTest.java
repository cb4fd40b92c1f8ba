package org.dateline.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.pipeline.JobRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report with all its panels, made by one worker and by four. */
final class ReportInvarianceTest {
  private static final Path INPUT = Path.of("input");

  @TempDir Path folder;

  @Test
  void reportWithTopicsAndGroupsIsTheSameWhateverTheWorkers() throws IOException {
    Path one = run("one", 1);
    Path four = run("four", 4);

    assertThat(one)
        .hasSameBinaryContentAs(four)
        .content()
        .contains("id=\"topics\"", "id=\"words\"", "id=\"stories\"", "id=\"joined\"");
  }

  private Path run(String name, int workers) throws IOException {
    Path topics = folder.resolve("topics.csv");
    Files.write(topics, List.of("topic,phrase", "Harvest,harvest", "Talks,talks"));
    Path groups = folder.resolve("groups.csv");
    Files.write(groups, List.of("source,group", "Pacific Relay,coast"));
    Path tables = folder.resolve(name);
    JobRun.run(
        INPUT,
        tables,
        "--targetParallelism=" + workers,
        "--topics=" + topics,
        "--groups=" + groups);
    return tables.resolve("report.html");
  }
}
