package org.dateline.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** The number of stories that a table has for a name or a pair. */
final class StoryCell {
  private StoryCell() {}

  /** The number and where it stands; empty if no table has it, or not by period. */
  static String find(Path folder, Question question, Periods periods) throws IOException {
    Table table = table(question, !periods.isAll());
    Optional<FinishedTable> found = FinishedTable.find(folder, table);
    if (found.isEmpty() || periods.isAll() == isTimeline(table)) {
      return "";
    }
    List<Long> cells;
    try (Stream<Row> rows = found.get().rows(question::isIn)) {
      cells =
          rows.filter(isAsked(question, table))
              .filter(row -> periods.isAll() || periods.hold(row.id("period")))
              .map(row -> row.count("stories"))
              .toList();
    }
    long sum = cells.stream().mapToLong(Long::longValue).sum();
    return cells.isEmpty() ? "" : sum + " in " + table.fileName(1);
  }

  private static Predicate<Row> isAsked(Question question, Table table) {
    List<String> ids = question.subjects().stream().map(Subject::id).toList();
    if (question.isOfPair()) {
      return row -> row.id("a").equals(ids.get(0)) && row.id("b").equals(ids.get(1));
    }
    return row -> row.id(column(table)).equals(ids.get(0));
  }

  private static String column(Table table) {
    return switch (table) {
      case COUNTRIES, TIMELINE_COUNTRIES -> "country";
      case TIMELINE_TOPICS -> "topic";
      default -> "entity_id";
    };
  }

  private static boolean isTimeline(Table table) {
    return table == Table.TIMELINE_PAIRS
        || table == Table.TIMELINE_COUNTRIES
        || table == Table.TIMELINE_ENTITIES
        || table == Table.TIMELINE_TOPICS;
  }

  private static Table table(Question question, boolean isByPeriod) {
    long countries = question.subjects().stream().filter(Subject::isCountry).count();
    if (question.subjects().stream().anyMatch(Subject::isTopic)) {
      return !question.isOfPair()
          ? Table.TIMELINE_TOPICS
          : countries == 1
              ? Table.COOCCURRENCE_TOPICS_COUNTRIES
              : Table.COOCCURRENCE_TOPICS_ENTITIES;
    }
    if (!question.isOfPair()) {
      return countries == 1
          ? isByPeriod ? Table.TIMELINE_COUNTRIES : Table.COUNTRIES
          : isByPeriod ? Table.TIMELINE_ENTITIES : Table.ENTITIES;
    }
    if (countries == 2) {
      return isByPeriod ? Table.TIMELINE_PAIRS : Table.COOCCURRENCE_COUNTRIES;
    }
    return countries == 1 ? Table.COOCCURRENCE_ENTITIES_COUNTRIES : Table.COOCCURRENCE_ENTITIES;
  }
}
