package org.dateline.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.command.UsageException;
import org.dateline.table.FinishedTable;
import org.dateline.table.Manifest;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** Reads an output folder. */
final class FinishedRunReader {
  /** Before the names of what the data decided. */
  private static final String CHOSEN = "chosen ";

  private static final String COUNTRY = "country";
  private static final String TOPIC = "topic";
  private static final Set<String> TYPES = Set.of(COUNTRY, TOPIC);

  private final String name;
  private final Path folder;

  private FinishedRunReader(String name) {
    this.name = name;
    this.folder = path(name);
  }

  /**
   * The run whose tables are in a folder.
   *
   * @throws UsageException if there are none, or not of this version, or edited
   */
  static FinishedRun read(String folder) throws IOException {
    FinishedRunReader reader = new FinishedRunReader(folder);
    try {
      return reader.read();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw new UsageException(
          "diff: the tables cannot be read: \""
              + folder
              + "\": "
              + e.getMessage()
              + "; run it again",
          e);
    }
  }

  private FinishedRun read() throws IOException {
    Map<String, Map<String, Integer>> idToMentions = mentions();
    SortedMap<String, CountedArticle> idToArticle = articles(idToMentions);
    FinishedRun run = new FinishedRun(name, facts(), names(), idToArticle);
    check(run);
    return run;
  }

  private SortedMap<String, String> facts() throws IOException {
    SortedMap<String, String> facts = new TreeMap<>();
    Path file = folder.resolve(Manifest.RUN_JSON);
    if (Files.exists(file)) {
      JsonNode run = new ObjectMapper().readTree(file.toFile());
      facts.put("version", run.path("version").asText());
      run.path("rules").properties().forEach(each -> put(facts, "", each));
      run.path("choices").properties().stream()
          .filter(each -> each.getValue().isValueNode())
          .forEach(each -> put(facts, CHOSEN, each));
      run.path("options").properties().forEach(each -> put(facts, "--", each));
    }
    return facts;
  }

  private static void put(
      Map<String, String> facts, String prefix, Map.Entry<String, JsonNode> field) {
    facts.put(prefix + field.getKey(), field.getValue().asText());
  }

  private SortedMap<String, String> names() throws IOException {
    SortedMap<String, String> codeToName = new TreeMap<>();
    try (Stream<Row> rows = rows(Table.COUNTRIES, line -> true)) {
      rows.forEach(row -> codeToName.put(row.id(COUNTRY), row.text("name")));
    }
    try (Stream<Row> rows = FinishedTable.rowsIfThere(folder, Table.TIMELINE_TOPICS)) {
      rows.forEach(row -> codeToName.put(row.id(TOPIC), row.text("name")));
    }
    return codeToName;
  }

  /** Counted mentions of countries and topics by article. */
  private Map<String, Map<String, Integer>> mentions() throws IOException {
    Map<String, Map<String, Integer>> idToMentions = new HashMap<>();
    try (Stream<Row> rows = rows(Table.MENTIONS, FinishedRunReader::isCompared)) {
      rows.filter(row -> TYPES.contains(row.id("type")) && row.flag("counted"))
          .forEach(
              row ->
                  idToMentions
                      .computeIfAbsent(row.id("article_id"), article -> new TreeMap<>())
                      .merge(row.id("entity_id").intern(), 1, Integer::sum));
    }
    return idToMentions;
  }

  private static boolean isCompared(String line) {
    return TYPES.stream().anyMatch(type -> line.contains("," + type + ","));
  }

  private SortedMap<String, CountedArticle> articles(Map<String, Map<String, Integer>> idToMentions)
      throws IOException {
    SortedMap<String, CountedArticle> idToArticle = new TreeMap<>();
    try (Stream<Row> rows = rows(Table.ARTICLES, line -> true)) {
      rows.forEach(
          row -> {
            String id = row.id("article_id");
            Map<String, Integer> mentions = idToMentions.getOrDefault(id, Map.of());
            idToArticle.put(id, article(id, row, mentions));
          });
    }
    return idToArticle;
  }

  private static CountedArticle article(String id, Row row, Map<String, Integer> codeToMentions) {
    Identity identity =
        new Identity(
            row.text("source"),
            row.text("url"),
            row.text("title"),
            row.count("words"),
            row.count("sentences"));
    return new CountedArticle(
        id, row.id("story_id"), identity, row.date("published"), codeToMentions);
  }

  /**
   * The counts of the articles and mentions must be those of the countries that the run wrote, or
   * no part of a change is worth anything.
   */
  private void check(FinishedRun run) throws IOException {
    Map<Cell, Long> totals = CellCounts.totals(run.idToArticle().values());
    try (Stream<Row> rows = rows(Table.COUNTRIES, line -> true)) {
      rows.forEach(row -> check(totals, row));
    }
  }

  private void check(Map<Cell, Long> totals, Row row) {
    for (Measure measure : Measure.values()) {
      Cell cell = new Cell("", row.id(COUNTRY), "", measure);
      long written = row.count(measure.label());
      long counted = totals.getOrDefault(cell, 0L);
      if (written != counted) {
        throw new UsageException(
            "diff: %s: countries.csv has %d %s of %s, articles.csv and mentions.csv give %d; run it again"
                .formatted(name, written, measure.label(), cell.a(), counted));
      }
    }
  }

  private Stream<Row> rows(Table table, Predicate<String> isWanted) throws IOException {
    return FinishedTable.find(folder, table)
        .orElseThrow(
            () ->
                new UsageException(
                    "diff: no "
                        + table.fileName(1)
                        + " in \""
                        + name
                        + "\"; name the output folder of a finished run"))
        .rows(isWanted);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("diff: not a path: \"" + name + "\"; name an output folder", e);
    }
  }
}
