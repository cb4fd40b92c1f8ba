package org.dateline.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.table.CommandTable;

/** Which numbers stand in which table of a comparison, and what is in their rows. */
enum ChangeTable {
  COUNTRIES(CommandTable.CHANGE_COUNTRIES, false, false),
  PAIRS(CommandTable.CHANGE_PAIRS, false, true),
  TIMELINE(CommandTable.CHANGE_TIMELINE, true, false),
  TIMELINE_PAIRS(CommandTable.CHANGE_TIMELINE_PAIRS, true, true),
  TOPICS(CommandTable.CHANGE_TOPICS, false, false),
  TOPICS_COUNTRIES(CommandTable.CHANGE_TOPICS_COUNTRIES, false, true),
  TIMELINE_TOPICS(CommandTable.CHANGE_TIMELINE_TOPICS, true, false);

  private final CommandTable table;
  private final boolean isTimeline;
  private final boolean isOfPairs;

  ChangeTable(CommandTable table, boolean isTimeline, boolean isOfPairs) {
    this.table = table;
    this.isTimeline = isTimeline;
    this.isOfPairs = isOfPairs;
  }

  /** Those that a comparison has: without topics in either run, none of topics. */
  static List<ChangeTable> of(List<Change> changes) {
    boolean hasTopics = changes.stream().anyMatch(change -> change.cell().isOfTopic());
    return Arrays.stream(values()).filter(one -> hasTopics || !one.table.isOfTopics()).toList();
  }

  /** Its file and columns. */
  CommandTable table() {
    return table;
  }

  /** Whether a number stands in it: one of the whole run always, of pairs and periods if moved. */
  boolean has(Change change) {
    Cell cell = change.cell();
    return isTimeline != cell.period().isEmpty()
        && isOfPairs != cell.b().isEmpty()
        && table.isOfTopics() == cell.isOfTopic()
        && ((!isTimeline && !isOfPairs) || change.isMoved());
  }

  /** The cells of a row, in the order of the columns. */
  Object[] row(Change change, Map<String, String> idToName) {
    Cell cell = change.cell();
    List<Object> row = new ArrayList<>();
    if (isTimeline) {
      row.add(LocalDate.parse(cell.period()));
    }
    row.add(cell.a());
    row.add(isOfPairs ? cell.b() : idToName.getOrDefault(cell.a(), ""));
    row.add(cell.measure().label());
    row.addAll(List.of(change.before(), change.after(), change.change()));
    Arrays.stream(Cause.values()).map(change::part).forEach(row::add);
    return row.toArray();
  }
}
