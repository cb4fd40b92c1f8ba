package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.dateline.model.RuleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who is the same for any number of workers, in any order, with and without a cache. */
class NamesAcrossWorkersTest {
  private static final int ARTICLES = 300;

  private static final List<String> SENTENCES =
      List.of(
          "Ada Kellner told reporters in Ohio that she would stay. Kellner left early.",
          "Kellner said on Friday that the plan would work.",
          "Tom Kellner met voters in Texas. Mr. Kellner smiled.",
          "William \u201cBill\u201d Tansley voted no. Bill Tansley said why.",
          "Bill Tansley and Ada Kellner met in Ohio.",
          "The Northern River Guild (NRG) said so. The NRG met in Geneva.",
          "Officials of the NRG met Pieter van der Linde. Van der Linde said no.",
          "The New York Times reported it. The Times said that Kellner would go.",
          "Sen. Ada Kellner, D-Ohio, spoke at Harvard University. Harvard said so.",
          "The U.N. met in Britain. The United Nations said that the UK agreed.");

  @TempDir private Path folder;
  private Path news;

  @BeforeEach
  void write() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      List<String> text = new ArrayList<>();
      for (int sentence = 0; sentence < 6; sentence++) {
        text.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
        text.add("Ship number %d came in %d hours late.".formatted(random.nextInt(9999), i));
      }
      lines.add(
          "{\"title\":\"Report %d\",\"date\":\"2018-%02d-11\",\"source\":\"Paper %d\",\"text\":\"%s\"}"
              .formatted(i, 1 + i % 12, i % 3, String.join(" ", text)));
    }
    Files.write(news.resolve("a.jsonl"), lines.subList(0, ARTICLES / 2));
    Files.write(news.resolve("b.jsonl"), lines.subList(ARTICLES / 2, ARTICLES));
  }

  @Test
  void theBytesAreTheSame() throws IOException {
    SortedMap<String, String> one = run("one", "--targetParallelism=1");
    Path cache = folder.resolve("cache");

    assertThat(run("two", "--targetParallelism=2")).isEqualTo(one);
    assertThat(run("eight", "--targetParallelism=8")).isEqualTo(one);
    assertThat(run("filled", "--cache=" + cache)).isEqualTo(one);
    assertThat(run("cached", "--cache=" + cache, "--targetParallelism=8")).isEqualTo(one);
    Map<String, Long> rules =
        JobRun.rows(folder.resolve("one/mentions.csv")).stream()
            .collect(Collectors.groupingBy(row -> row.get("rule"), Collectors.counting()));
    assertThat(rules)
        .containsKeys(
            RuleId.CORPUS_NAME,
            RuleId.VARIANT_NAME,
            RuleId.SHORT_NAME,
            RuleId.CORPUS_ACRONYM,
            RuleId.COUNTRY_NAME);
  }

  /** The name of each id is one in all of both tables. */
  @Test
  void everyTableShowsTheSameName() throws IOException {
    run("tables");
    Map<String, String> idToName = new TreeMap<>();
    for (CSVRecord row : JobRun.rows(folder.resolve("tables/entities.csv"))) {
      idToName.put(row.get(0), row.get("entity"));
    }

    assertThat(JobRun.rows(folder.resolve("tables/mentions.csv")))
        .filteredOn(
            row -> row.get("counted").equals("1") && idToName.containsKey(row.get("entity_id")))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row.get("entity")).isEqualTo(idToName.get(row.get("entity_id"))));
  }

  private SortedMap<String, String> run(String name, String... options) throws IOException {
    Path tables = folder.resolve(name);
    JobRun.run(news, tables, options);
    SortedMap<String, String> all = JobRun.tables(tables);
    all.keySet().removeIf(table -> !table.endsWith(".csv"));
    return all;
  }
}
