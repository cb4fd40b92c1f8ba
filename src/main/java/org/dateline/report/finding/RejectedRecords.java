package org.dateline.report.finding;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.RejectReason;
import org.dateline.report.page.RowLink;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * What {@code rejected.csv} says, by reason.
 *
 * @param reasons the most frequent first
 */
public record RejectedRecords(List<Reason> reasons) {
  /**
   * The records rejected for one reason.
   *
   * @param word the reason
   * @param file where the first of them stands
   * @param detail what was wrong with it
   * @param link its row
   */
  public record Reason(String word, long records, String file, String detail, RowLink link) {
    private static Reason first(Row row) {
      return new Reason(row.id("reason"), 1, row.text("file"), row.text("detail"), RowLink.of(row));
    }

    private boolean isSameArticle() {
      return word.equals(RejectReason.SAME_ARTICLE.word());
    }

    private Reason plus(Reason other) {
      return new Reason(word, records + other.records, file, detail, link);
    }
  }

  static RejectedRecords read(Path folder) {
    Map<String, Reason> wordToReason = new TreeMap<>();
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.REJECTED)) {
      rows.forEach(row -> wordToReason.merge(row.id("reason"), Reason.first(row), Reason::plus));
    }
    return new RejectedRecords(
        wordToReason.values().stream()
            .sorted(
                Comparator.comparingLong(Reason::records).reversed().thenComparing(Reason::word))
            .toList());
  }

  /** Those of records that are no article at all, the most frequent first. */
  public List<Reason> bad() {
    return reasons.stream().filter(reason -> !reason.isSameArticle()).toList();
  }

  /** Records that are the very same article as another. */
  long readTwice() {
    return reasons.stream().filter(Reason::isSameArticle).mapToLong(Reason::records).sum();
  }
}
