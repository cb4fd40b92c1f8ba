package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dateline.command.UsageException;
import org.dateline.pipeline.run.RunSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that keep what they annotated: the bytes are those of a run without. */
class CacheTest {
  private static final String NO_ENTITIES = "--entities=false";

  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;
  private Path news;
  private Path cache;
  private Path output;

  @BeforeEach
  void copySample() throws IOException {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    news = folder.resolve("news");
    cache = folder.resolve("cache");
    output = folder.resolve("tables");
    Path sample = Path.of("input");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = news.resolve(sample.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @AfterEach
  void restore() {
    System.setErr(realErr);
  }

  @Test
  void growingFolderGivesTheBytesOfARunWithoutCache() throws IOException {
    String texts = "--texts=true";
    JobRun.run(news, folder.resolve("first"), texts);
    RunSummary first = cached(texts);
    assertThat(fromCache(first)).isZero();
    assertThat(JobRun.tables(output)).isEqualTo(JobRun.tables(folder.resolve("first")));

    RunSummary again = cached(texts);
    assertThat(fromCache(again)).isEqualTo(again.counts().get("read"));
    assertThat(JobRun.tables(output)).isEqualTo(JobRun.tables(folder.resolve("first")));
    assertThat(again.lines()).contains("annotated by an earlier run: 45");

    Files.writeString(news.resolve("aaa.txt"), "Talks begin\n\nChina and Russia met on Monday.\n");
    Files.writeString(news.resolve("broken.jsonl"), "{\"title\":\"T\",\"text\":\"Japan.\"}\n{\n");
    JobRun.run(news, folder.resolve("grown"), texts);
    for (int run = 0; run < 2; run++) {
      assertThat(fromCache(cached(texts))).isEqualTo(run == 0 ? 45 : 47);
      assertThat(JobRun.tables(output)).isEqualTo(JobRun.tables(folder.resolve("grown")));
    }
    assertThat(err.size()).isZero();
  }

  @Test
  @Tag("evaluate")
  void ofALargeFileOfLinesThatGrowsOnlyTheEndIsAnnotatedAnew() throws IOException {
    Path input = Files.createDirectories(folder.resolve("large"));
    Path large = input.resolve("news.jsonl");
    RandomNews.write(large, 3, 7_000);
    String option = "--cache=" + cache;
    JobRun.run(input, output, NO_ENTITIES, option);
    Files.writeString(
        large, "{\"title\":\"New\",\"text\":\"China.\"}\n", StandardOpenOption.APPEND);

    RunSummary grown = JobRun.run(input, output, NO_ENTITIES, option);

    assertThat(fromCache(grown)).isBetween(3_000L, 6_999L);
    JobRun.run(input, folder.resolve("without"), NO_ENTITIES);
    assertThat(JobRun.tables(output)).isEqualTo(JobRun.tables(folder.resolve("without")));
  }

  @Test
  void otherContentNameOrSettingsAreAnnotatedAnew() throws IOException {
    long all = cached(NO_ENTITIES).counts().getOrDefault("read", 0L);

    assertThat(fromCache(cached(NO_ENTITIES, "--period=month", "--top=3"))).isEqualTo(all);
    assertThat(fromCache(cached(NO_ENTITIES, "--countries=CHN"))).isZero();
    assertThat(fromCache(cached(NO_ENTITIES, "--timezone=Asia/Tokyo"))).isZero();
    Path file = news.resolve("meridian-wire/2023-q1.jsonl");
    Files.move(file, news.resolve("meridian-wire/renamed.jsonl"));
    Files.writeString(
        news.resolve("tidewater-chronicle/archive-2023.csv"),
        "title,text\nA,China.\n",
        StandardCharsets.UTF_8);
    RunSummary changed = cached(NO_ENTITIES);
    assertThat(fromCache(changed))
        .isLessThan(changed.counts().getOrDefault("read", 0L))
        .isPositive();
    JobRun.run(news, folder.resolve("without"), NO_ENTITIES);
    assertThat(JobRun.tables(output)).isEqualTo(JobRun.tables(folder.resolve("without")));
  }

  @Test
  void overridesThatAnEarlierRunUsedAreNotCalledUnused() throws IOException {
    Path overrides = folder.resolve("own.csv");
    Files.writeString(
        overrides, "action,type,name,to\nnot-country,,China,\nignore,person,Nobody Here,\n");
    String option = "--overrides=" + overrides;

    List<String> warnings = cached(option).warnings();
    RunSummary again = cached(option);

    assertThat(fromCache(again)).isPositive();
    assertThat(again.warnings()).isEqualTo(warnings).hasSize(1);
  }

  @Test
  void damagedAndForeignEntriesAreIgnoredWithOneLineEach() throws IOException {
    cached(NO_ENTITIES);
    SortedMap<String, String> tables = JobRun.tables(output);
    List<Path> entries = entries();
    byte[] flipped = Files.readAllBytes(entries.get(0));
    flipped[flipped.length / 2] ^= 1;
    Files.write(entries.get(0), flipped);
    byte[] whole = Files.readAllBytes(entries.get(1));
    Files.write(entries.get(1), java.util.Arrays.copyOf(whole, whole.length - 40));
    Files.writeString(entries.get(2), "somebody else's");
    Files.write(entries.get(3), new byte[0]);

    cached(NO_ENTITIES);

    assertThat(JobRun.tables(output)).isEqualTo(tables);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("--cache: entry of \"") && line.endsWith("; made anew"));
    err.reset();
    RunSummary mended = cached(NO_ENTITIES);
    assertThat(fromCache(mended)).isEqualTo(mended.counts().get("read"));
    assertThat(err.size()).isZero();
  }

  @Test
  void sizeIsBoundedAndFilesOfOthersAreLeftAlone() throws IOException {
    Path large = news.resolve("large.jsonl");
    RandomNews.write(large, 3, 1500);
    cached(NO_ENTITIES);
    assertThat(size()).isGreaterThan(1_000_000);
    Path own = Files.writeString(cache.resolve("notes.txt"), "the user's own");

    cached(NO_ENTITIES, "--cacheMegabytes=1");

    assertThat(size()).isLessThanOrEqualTo(1_000_000);
    assertThat(own).exists();
  }

  @Test
  void folderThatCannotBeUsedIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> JobRun.run(news, output, "--cache=" + file))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--cache: cannot be written");
    assertThatThrownBy(() -> JobRun.run(news, output, "--cache=" + news.resolve("kept")))
        .hasMessageContaining("lies inside the input");
    assertThatThrownBy(() -> JobRun.run(news, output, "--cache=gs://bucket/kept"))
        .hasMessageContaining("not on this machine");
  }

  private RunSummary cached(String... options) throws IOException {
    String[] all =
        Stream.concat(Stream.of(options), Stream.of("--cache=" + cache)).toArray(String[]::new);
    return JobRun.run(news, output, all);
  }

  private static long fromCache(RunSummary summary) {
    return summary.counts().getOrDefault("from_cache", 0L);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
          .sorted()
          .toList();
    }
  }

  private long size() throws IOException {
    long size = 0;
    for (Path entry : entries()) {
      size += Files.size(entry);
    }
    return size;
  }
}
