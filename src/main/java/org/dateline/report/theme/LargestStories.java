package org.dateline.report.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.report.finding.FirstFew;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The stories that were printed most often.
 *
 * @param stories those with more than one article, the largest first
 * @param all how many there are of that kind
 */
public record LargestStories(List<LargestStory> stories, long all) {
  /** So many, that some are left when dates or an outlet are chosen. */
  private static final int MOST = 60;

  /** Reads {@code stories.csv}. */
  static LargestStories read(Path folder) {
    FirstFew<LargestStory> largest = new FirstFew<>(MOST, LargestStory.LARGEST);
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.STORIES)) {
      long all =
          rows.filter(row -> row.count("articles") > 1).map(LargestStory::of).peek(largest).count();
      return new LargestStories(largest.list(), all);
    }
  }
}
