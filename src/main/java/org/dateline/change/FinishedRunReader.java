package org.dateline.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.dateline.command.UsageException;
import org.dateline.table.Cells;
import org.dateline.table.FinishedTable;
import org.dateline.table.Table;

/** Reads an output folder. */
final class FinishedRunReader {
  private static final String COUNTRY = "country";

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
    FinishedRun run = new FinishedRun(name, facts(), countries(), idToArticle);
    check(run);
    return run;
  }

  private SortedMap<String, String> facts() throws IOException {
    SortedMap<String, String> facts = new TreeMap<>();
    Path file = folder.resolve("run.json");
    if (Files.exists(file)) {
      JsonNode run = new ObjectMapper().readTree(file.toFile());
      facts.put("version", run.path("version").asText());
      run.path("rules").properties().forEach(each -> put(facts, "", each));
      run.path("options").properties().forEach(each -> put(facts, "--", each));
    }
    return facts;
  }

  private static void put(
      Map<String, String> facts, String prefix, Map.Entry<String, JsonNode> field) {
    facts.put(prefix + field.getKey(), field.getValue().asText());
  }

  private SortedMap<String, String> countries() throws IOException {
    FinishedTable table = table(Table.COUNTRIES);
    int code = table.index(COUNTRY);
    int shown = table.index("name");
    SortedMap<String, String> codeToName = new TreeMap<>();
    table.read(row -> codeToName.put(row.get(code), Cells.unguarded(row.get(shown))));
    return codeToName;
  }

  /** Counted mentions of countries by article. */
  private Map<String, Map<String, Integer>> mentions() throws IOException {
    FinishedTable table = table(Table.MENTIONS);
    int id = table.index("article_id");
    int type = table.index("type");
    int counted = table.index("counted");
    int code = table.index("entity_id");
    Map<String, Map<String, Integer>> idToMentions = new HashMap<>();
    table.readLines(
        line -> line.contains("," + COUNTRY + ","),
        row -> {
          if (row.get(type).equals(COUNTRY) && row.get(counted).equals("1")) {
            idToMentions
                .computeIfAbsent(row.get(id), article -> new TreeMap<>())
                .merge(row.get(code).intern(), 1, Integer::sum);
          }
        });
    return idToMentions;
  }

  private SortedMap<String, CountedArticle> articles(Map<String, Map<String, Integer>> idToMentions)
      throws IOException {
    FinishedTable table = table(Table.ARTICLES);
    int id = table.index("article_id");
    int story = table.index("story_id");
    int published = table.index("published");
    int source = table.index("source");
    int url = table.index("url");
    int title = table.index("title");
    int words = table.index("words");
    int sentences = table.index("sentences");
    SortedMap<String, CountedArticle> idToArticle = new TreeMap<>();
    table.read(
        row ->
            idToArticle.put(
                row.get(id),
                new CountedArticle(
                    row.get(id),
                    row.get(story),
                    new Identity(
                        row.get(source),
                        row.get(url),
                        row.get(title),
                        Long.parseLong(row.get(words)),
                        Long.parseLong(row.get(sentences))),
                    date(row.get(published)),
                    idToMentions.getOrDefault(row.get(id), Map.of()))));
    return idToArticle;
  }

  private static Optional<LocalDate> date(String cell) {
    return Optional.of(cell).filter(value -> !value.isEmpty()).map(LocalDate::parse);
  }

  /** What is recomputed must be what the run wrote, or no part of a change is worth anything. */
  private void check(FinishedRun run) throws IOException {
    Map<Cell, Long> totals = CellCounts.totals(run.idToArticle().values());
    FinishedTable table = table(Table.COUNTRIES);
    int code = table.index(COUNTRY);
    for (Measure measure : Measure.values()) {
      int column = table.index(measure.label());
      table.read(row -> check(totals, new Cell("", row.get(code), "", measure), row, column));
    }
  }

  private void check(Map<Cell, Long> totals, Cell cell, CSVRecord row, int column) {
    long counted = totals.getOrDefault(cell, 0L);
    if (Long.parseLong(row.get(column)) != counted) {
      throw new UsageException(
          "diff: %s: countries.csv has %s %s of %s, articles.csv and mentions.csv make %d; run it again"
              .formatted(name, row.get(column), cell.measure().label(), cell.a(), counted));
    }
  }

  private FinishedTable table(Table table) throws IOException {
    return FinishedTable.find(folder, table)
        .orElseThrow(
            () ->
                new UsageException(
                    "diff: no "
                        + table.fileName(1)
                        + " in \""
                        + name
                        + "\"; name the output folder of a finished run"));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("diff: not a path: \"" + name + "\"; name an output folder", e);
    }
  }
}
