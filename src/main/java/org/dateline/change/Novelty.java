package org.dateline.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * What the tables of a new run have and those of the old one had not: entities, and pairs, each
 * with a sentence.
 */
final class Novelty {
  private static final int MOST = 10;

  /** A pair with an entity may have been there in fewer stories than a table lists. */
  private static final String PAIRS_TITLE = "Pairs that the old tables do not list";

  private static final List<Table> PAIRS =
      List.of(
          Table.COOCCURRENCE_COUNTRIES,
          Table.COOCCURRENCE_ENTITIES_COUNTRIES,
          Table.COOCCURRENCE_ENTITIES,
          Table.COOCCURRENCE_TOPICS_COUNTRIES,
          Table.COOCCURRENCE_TOPICS_ENTITIES);

  private final Path old;
  private final Path now;

  private Novelty(Path old, Path now) {
    this.old = old;
    this.now = now;
  }

  /**
   * The sections of the page about it.
   *
   * @param entities those that moved, the farthest first
   */
  static String markdown(Path old, Path now, List<NameChange> entities) throws IOException {
    Novelty novelty = new Novelty(old, now);
    return section("First mentions", novelty.firstMentions(entities))
        + section(PAIRS_TITLE, novelty.newPairs());
  }

  private static String section(String title, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : "## "
            + title
            + "\n\n"
            + lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining())
            + "\n";
  }

  private List<String> firstMentions(List<NameChange> entities) throws IOException {
    Map<String, NameChange> idToNew = new LinkedHashMap<>();
    entities.stream()
        .filter(NameChange::isNew)
        .limit(MOST)
        .forEach(one -> idToNew.put(one.id(), one));
    Map<String, Row> idToFirst = first(idToNew.keySet());
    List<String> lines = new ArrayList<>();
    idToNew.forEach(
        (id, change) ->
            lines.add(
                "%s, stories: %d%s"
                    .formatted(
                        change.name(),
                        change.after().stories(),
                        Optional.ofNullable(idToFirst.get(id)).map(Novelty::quote).orElse(""))));
    return lines;
  }

  /** The earliest counted mention of each; an undated one only if there is no other. */
  private Map<String, Row> first(Set<String> ids) throws IOException {
    Map<String, Row> idToFirst = new LinkedHashMap<>();
    Optional<FinishedTable> mentions = FinishedTable.find(now, Table.MENTIONS);
    if (mentions.isPresent() && !ids.isEmpty()) {
      try (Stream<Row> rows = mentions.get().rows()) {
        rows.filter(row -> ids.contains(row.id("entity_id")) && row.flag("counted"))
            .forEach(row -> idToFirst.merge(row.id("entity_id"), row, Novelty::earlier));
      }
    }
    return idToFirst;
  }

  private static Row earlier(Row one, Row next) {
    String first = one.id("published");
    String second = next.id("published");
    boolean isNextEarlier = !second.isEmpty() && (first.isEmpty() || second.compareTo(first) < 0);
    return isNextEarlier ? next : one;
  }

  private static String quote(Row mention) {
    String date = mention.id("published");
    return " (%s): %s **%s** %s"
        .formatted(
            date.isEmpty() ? "undated" : date,
            mention.text("left"),
            mention.text("surface"),
            mention.text("right"))
        .replaceAll(" +", " ");
  }

  private List<String> newPairs() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Table table : PAIRS) {
      Optional<FinishedTable> before = FinishedTable.find(old, table);
      Optional<FinishedTable> after = FinishedTable.find(now, table);
      if (before.isPresent() && after.isPresent()) {
        Set<String> known = new HashSet<>();
        try (Stream<Row> rows = before.get().rows()) {
          rows.filter(row -> row.count("stories") > 0).forEach(row -> known.add(pair(row)));
        }
        try (Stream<Row> rows = after.get().rows()) {
          rows.filter(row -> row.count("stories") > 0 && !known.contains(pair(row)))
              .limit(MOST)
              .forEach(row -> lines.add(line(row)));
        }
      }
    }
    return lines;
  }

  private static String pair(Row row) {
    return row.id("a") + "\t" + row.id("b");
  }

  private static String line(Row row) {
    String sentence = row.text("example_sentence");
    return "%s and %s, stories: %d%s"
        .formatted(
            row.text("a_name"),
            row.text("b_name"),
            row.count("stories"),
            sentence.isEmpty() ? "" : ": " + sentence);
  }
}
