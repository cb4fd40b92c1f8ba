package org.dateline.pipeline.option;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.count.PairHistogram;
import org.dateline.count.outlet.OutletGroups;
import org.dateline.count.timeline.DayCounts;
import org.dateline.count.timeline.Period;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.gazetteer.OutletGroupFile;

/**
 * What counting needs to know.
 *
 * @param codeToName the configured countries, in code order
 * @param dates the dates that were asked for, which the timelines cover
 * @param period label of the step of the timelines, or {@link #AUTO}
 * @param isMergingDuplicates whether near-duplicate articles are one story
 * @param isDroppingRepeated whether text that an outlet repeats is left out
 * @param minStories pairs with an entity in fewer stories are left out; 0 if the data decides
 * @param top how many entities have a timeline
 * @param groupFile the analyst's groups of outlets
 */
public record CountingSettings(
    SortedMap<String, String> codeToName,
    DateLimits dates,
    String period,
    boolean isMergingDuplicates,
    boolean isDroppingRepeated,
    int minStories,
    int top,
    NamedFile groupFile)
    implements Serializable {
  /** The value of options that the data decides. */
  public static final String AUTO = "auto";

  /** A pair in one story is no pattern. */
  private static final int LEAST = 2;

  /** So many rows a spreadsheet on a laptop still opens. */
  private static final long MOST_PAIRS = 50_000;

  /** The time of the timelines, given when all articles were published. */
  public TimeFrame timeFrame(DayCounts days) {
    Optional<Period> asked =
        period.equals(AUTO) ? Optional.empty() : Optional.of(Period.labelled(period).orElseThrow());
    return TimeFrame.of(asked, dates.first(), dates.last(), days);
  }

  /** The analyst's groups of outlets; they were checked before. */
  public OutletGroups groups() {
    return groupFile.isThere()
        ? new OutletGroups(parseGroups().sourceToGroup())
        : OutletGroups.NONE;
  }

  /**
   * Refuses groups of outlets that published nothing.
   *
   * @throws org.dateline.gazetteer.GazetteerException with the line of the first one
   */
  public void checkGroups(Collection<String> sources) {
    if (groupFile.isThere()) {
      parseGroups().requireAmong(sources);
    }
  }

  private OutletGroupFile parseGroups() {
    return OutletGroupFile.parse(groupFile.name(), groupFile.content());
  }

  /** Whether the data decides how many stories a pair needs. */
  public boolean isMinStoriesAuto() {
    return minStories == 0;
  }

  /** How many stories a pair of the tables needs. */
  public int minStories(PairHistogram pairs) {
    return isMinStoriesAuto() ? pairs.leastStories(LEAST, MOST_PAIRS) : minStories;
  }

  /** The fewest stories that a pair of the tables can have, whatever the data. */
  public int leastStories() {
    return isMinStoriesAuto() ? LEAST : minStories;
  }
}
