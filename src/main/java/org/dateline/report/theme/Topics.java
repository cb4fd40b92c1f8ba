package org.dateline.report.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.dateline.bytes.CodePointOrder;
import org.dateline.report.finding.FirstFew;
import org.dateline.report.finding.Pair;
import org.dateline.report.finding.Participant;
import org.dateline.report.page.RowLink;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The analyst's topics.
 *
 * @param topics those with a story, most dated stories first
 * @param idToCountries the countries that each is tied to most, strongest first
 */
public record Topics(List<Participant> topics, Map<String, List<Pair>> idToCountries) {
  /** What the list of names calls them. */
  public static final String TYPE = "topic";

  private static final int TIES = 3;

  /** More could not be told apart on a page. */
  private static final int MOST = 40;

  /** Reads the two tables of {@code --topics}, if they are there. */
  static Topics read(Path folder) throws IOException {
    Map<String, Participant> idToTopic = new LinkedHashMap<>();
    Map<String, FirstFew<Pair>> idToTies = new HashMap<>();
    try (Stream<Row> rows = FinishedTable.rowsIfThere(folder, Table.TIMELINE_TOPICS)) {
      rows.forEach(row -> add(idToTopic, row.id("topic"), row.text("name"), row, "stories"));
    }
    Table pairs = Table.COOCCURRENCE_TOPICS_COUNTRIES;
    try (Stream<Row> rows = FinishedTable.rowsIfThere(folder, pairs)) {
      rows.forEach(row -> addPair(idToTopic, idToTies, row));
    }
    return of(idToTopic, idToTies);
  }

  private static void addPair(
      Map<String, Participant> idToTopic, Map<String, FirstFew<Pair>> idToTies, Row row) {
    Pair pair = Pair.of(row);
    if (!idToTopic.containsKey(pair.b())) {
      add(idToTopic, pair.b(), pair.bName(), row, "stories_b");
    }
    if (pair.isAttracted()) {
      idToTies.computeIfAbsent(pair.b(), id -> new FirstFew<>(TIES, Pair.STRONGEST)).accept(pair);
    }
  }

  private static void add(
      Map<String, Participant> idToTopic, String id, String name, Row row, String column) {
    Participant before = idToTopic.get(id);
    long stories = row.count(column) + (before == null ? 0 : before.stories());
    RowLink link = before == null ? RowLink.of(row) : before.link();
    idToTopic.put(id, new Participant(id, name, TYPE, stories, link));
  }

  private static Topics of(
      Map<String, Participant> idToTopic, Map<String, FirstFew<Pair>> idToTies) {
    List<Participant> topics = new ArrayList<>(idToTopic.values());
    topics.sort(
        Comparator.comparingLong(Participant::stories)
            .reversed()
            .thenComparing(Participant::id, CodePointOrder.INSTANCE));
    topics.removeIf(topic -> topic.stories() == 0);
    Map<String, List<Pair>> idToCountries = new HashMap<>();
    idToTies.forEach((id, ties) -> idToCountries.put(id, ties.list()));
    return new Topics(List.copyOf(topics.subList(0, Math.min(MOST, topics.size()))), idToCountries);
  }

  /** The same with the stories of all dates, as {@code stories} counts them. */
  public Topics counted(ToLongFunction<String> stories) {
    return new Topics(
        topics.stream()
            .map(
                topic ->
                    new Participant(
                        topic.id(),
                        topic.name(),
                        topic.type(),
                        stories.applyAsLong(topic.id()),
                        topic.link()))
            .toList(),
        idToCountries);
  }

  public boolean isEmpty() {
    return topics.isEmpty();
  }

  /** The countries that a topic is tied to most. */
  public List<Pair> countries(Participant topic) {
    return idToCountries.getOrDefault(topic.id(), List.of());
  }

  /** All ties that are shown. */
  public List<Pair> ties() {
    return topics.stream().flatMap(topic -> countries(topic).stream()).toList();
  }
}
