package org.dateline.table.outlet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.count.outlet.StoryCount;
import org.dateline.count.outlet.StoryCounts;
import org.dateline.model.ArticleId;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;
import org.dateline.table.row.TableRows;

/** The rows of {@code stories.csv}. */
public final class StoryRows {
  private static final Comparator<Map.Entry<Long, StoryCount>> ORDER =
      Comparator.comparing(
              (Map.Entry<Long, StoryCount> story) -> story.getValue().date().orElse(LocalDate.MAX))
          .thenComparing(Map.Entry::getKey);

  private StoryRows() {}

  /** The table of these stories, the earliest first and undated ones last. */
  public static TableRows of(StoryCounts stories) {
    return new TableRows(
        Table.STORIES,
        out ->
            stories.stories().entrySet().stream()
                .sorted(ORDER)
                .forEach(story -> write(out, story.getKey(), story.getValue())));
  }

  private static void write(RowWriter out, long id, StoryCount story) {
    List<String> sources = story.sources();
    out.row(
        ArticleId.fromNumber(id),
        story.date(),
        story.title(),
        story.articles(),
        sources.size(),
        story.firstSource(),
        String.join("; ", sources),
        story.countries(),
        story.mainCountry(),
        story.lastDate());
  }
}
