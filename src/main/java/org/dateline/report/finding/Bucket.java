package org.dateline.report.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dateline.report.page.RowLink;

/**
 * One point of the timeline as it is shown: periods of the table added up.
 *
 * @param first its first day
 * @param last its last day
 * @param total all dated stories
 * @param stories those with each of the countries shown, in their order
 * @param isPartial whether the data do not fill it
 * @param link its rows
 */
public record Bucket(
    LocalDate first,
    LocalDate last,
    long total,
    List<Long> stories,
    boolean isPartial,
    RowLink link) {

  /** Share of the stories, empty where there are none. */
  public OptionalDouble share(int country) {
    return total == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) stories.get(country) / total);
  }

  /** The two as one that begins where this does and ends where it would anyway. */
  Bucket plus(Bucket other) {
    List<Long> sums =
        IntStream.range(0, stories.size())
            .mapToObj(i -> stories.get(i) + other.stories.get(i))
            .toList();
    return new Bucket(
        first, last, total + other.total, sums, isPartial || other.isPartial, link.to(other.link));
  }
}
