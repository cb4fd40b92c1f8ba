package org.dateline.pipeline.option;

import java.io.Serializable;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.Period;
import org.dateline.count.timeline.Timeline;

/**
 * What counting needs to know.
 *
 * @param codeToName the configured countries, in code order
 * @param dates the dates that were asked for, which the timelines cover
 * @param period step of the timelines
 * @param isMergingDuplicates whether near-duplicate articles are one story
 * @param minStories pairs with an entity in fewer stories are left out
 * @param top how many entities have a timeline
 */
public record CountingSettings(
    SortedMap<String, String> codeToName,
    DateLimits dates,
    Period period,
    boolean isMergingDuplicates,
    int minStories,
    int top)
    implements Serializable {
  /** The periods of the run, given the dates of all its articles. */
  public Timeline timeline(Optional<DateRange> data) {
    return Timeline.of(period, dates.first(), dates.last(), data);
  }
}
