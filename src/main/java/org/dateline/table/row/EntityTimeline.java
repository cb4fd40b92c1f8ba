package org.dateline.table.row;

import java.util.List;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.FrequentEntities;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.Timeline;
import org.dateline.table.Table;

/** The timelines of the entities that are shown most, and of topics. */
public final class EntityTimeline {
  private EntityTimeline() {}

  /** The table, from what was counted in each period. */
  public static TableRows of(FrequentEntities entities, PeriodCounts periods, Timeline timeline) {
    List<List<String>> headings =
        entities.top().stream()
            .sorted(CodePointOrder.INSTANCE)
            .map(id -> EntityRows.heading(id, entities.margin(id).name()))
            .toList();
    return new TableRows(
        Table.TIMELINE_ENTITIES, rows -> new TimelineRows(timeline, periods).write(rows, headings));
  }

  /** The table of topics, from the same counts. */
  public static TableRows ofTopics(
      FrequentEntities entities, PeriodCounts periods, Timeline timeline) {
    List<List<String>> headings =
        entities.topics().stream().map(id -> List.of(id, entities.margin(id).name())).toList();
    return new TableRows(
        Table.TIMELINE_TOPICS, rows -> new TimelineRows(timeline, periods).write(rows, headings));
  }
}
