package org.dateline.pipeline.option;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.dateline.article.field.ReadOptions;
import org.dateline.count.timeline.DateRange;
import org.dateline.count.timeline.Period;
import org.dateline.count.timeline.Timeline;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Form;

/**
 * What a run is to do: the options, checked and in the types of their sense. Workers get a copy.
 *
 * @param inputs folders, files and globs
 * @param output folder for the tables
 * @param codeToName the configured countries, in code order
 * @param countedForms forms that make the totals
 * @param from first day to keep, {@link LocalDate#MIN} if it was not asked for
 * @param to last day to keep, {@link LocalDate#MAX} if it was not asked for
 * @param period step of the timelines
 * @param timezone the calendar of the run
 * @param isMergingDuplicates whether near-duplicate articles are one story
 * @param isDayFirst how {@code 1/2/2017} is read
 * @param columns the option of that name
 * @param gazetteerFiles edited country files by name
 * @param isFindingEntities whether people, organizations and places are found as well
 * @param minStories pairs with an entity in fewer stories are left out
 * @param top how many entities have a timeline
 * @param overrides the analyst's own decisions
 * @param isWritingTexts whether {@code texts.jsonl} is written as well
 * @param csvBom whether each CSV begins with a byte order mark
 * @param maxRejected share of rejected records that is still fine
 * @param cache whether and where annotated files are kept
 */
public record Settings(
    List<String> inputs,
    String output,
    SortedMap<String, String> codeToName,
    Set<Form> countedForms,
    LocalDate from,
    LocalDate to,
    Period period,
    ZoneId timezone,
    boolean isMergingDuplicates,
    boolean isDayFirst,
    String columns,
    Map<String, String> gazetteerFiles,
    boolean isFindingEntities,
    int minStories,
    int top,
    NamedFile overrides,
    boolean isWritingTexts,
    boolean csvBom,
    double maxRejected,
    CachePlan cache)
    implements Serializable {

  /** These settings in words, without those that annotating an article does not look at. */
  public String forAnnotation() {
    return new Settings(
            List.of(),
            "",
            codeToName,
            countedForms,
            from,
            to,
            Period.DAY,
            timezone,
            true,
            isDayFirst,
            columns,
            gazetteerFiles,
            isFindingEntities,
            1,
            0,
            overrides,
            isWritingTexts,
            true,
            0,
            CachePlan.NONE)
        .toString();
  }

  /** What the user says about the input. */
  public ReadOptions readOptions() {
    return new ReadOptions(ReadOptions.parseColumns(columns), isDayFirst);
  }

  /** The analyst's decisions, parsed; they were checked before. */
  public Overrides parseOverrides() {
    return overrides.isThere()
        ? Overrides.parse(overrides.name(), overrides.content())
        : Overrides.NONE;
  }

  /** Whether only articles of certain dates are kept. */
  public boolean hasRange() {
    return !from.equals(LocalDate.MIN) || !to.equals(LocalDate.MAX);
  }

  /** Whether an article of this date is kept; undated ones are not if a range was asked for. */
  public boolean keeps(Optional<LocalDate> date) {
    return date.map(day -> !day.isBefore(from) && !day.isAfter(to)).orElse(!hasRange());
  }

  /** The periods of the run, given the dates of all its articles. */
  public Timeline timeline(Optional<DateRange> data) {
    return Timeline.of(
        period,
        Optional.of(from).filter(day -> !day.equals(LocalDate.MIN)),
        Optional.of(to).filter(day -> !day.equals(LocalDate.MAX)),
        data);
  }
}
