package org.dateline.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@code rejected.csv} says, by reason.
 *
 * @param reasons the most frequent first
 */
record RejectedRecords(List<Reason> reasons) {
  /**
   * The records rejected for one reason.
   *
   * @param word the reason
   * @param file where the first of them stands
   * @param detail what was wrong with it
   * @param link its row
   */
  record Reason(String word, long records, String file, String detail, RowLink link) {
    private static Reason first(Row row) {
      return new Reason(row.id("reason"), 1, row.text("file"), row.text("detail"), row.link());
    }

    private Reason plus(Reason other) {
      return new Reason(word, records + other.records, file, detail, link);
    }
  }

  static RejectedRecords read(TableFolder folder) {
    Map<String, Reason> wordToReason = new TreeMap<>();
    try (Stream<Row> rows = folder.rows("rejected")) {
      rows.forEach(row -> wordToReason.merge(row.id("reason"), Reason.first(row), Reason::plus));
    }
    return new RejectedRecords(
        wordToReason.values().stream()
            .sorted(
                Comparator.comparingLong(Reason::records).reversed().thenComparing(Reason::word))
            .toList());
  }

  /** All of them, articles read twice included. */
  long records() {
    return reasons.stream().mapToLong(Reason::records).sum();
  }
}
