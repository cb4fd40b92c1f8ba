package org.dateline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.report.evidence.Roster;
import org.dateline.report.page.NumberLink;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.RowLink;
import org.dateline.report.page.Wording;

/**
 * Links from numbers to the sentences behind them, which stand further down. The script finds in
 * the attributes of a link of whom and of which period it is.
 */
final class SentenceLinks implements NumberLinks {
  /**
   * A number of stories.
   *
   * @param heading whose it is
   * @param names their numbers on the roster, ascending
   * @param period its period, −1 for all
   * @param row where it stands in a table
   */
  record Subject(String heading, List<Integer> names, int period, long stories, RowLink row) {}

  /**
   * Numbers after these lead to their rows where there is no script: of periods, and all others.
   */
  private static final int MOST_OF_PERIODS = 60;

  private static final int MOST = 140;

  private final Roster roster;
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<List<Object>, Integer> keyToPlace = new HashMap<>();
  private int ofPeriods;

  SentenceLinks(Roster roster) {
    this.roster = roster;
  }

  @Override
  public NumberLink link(String heading, int period, long stories, RowLink row, String... ids) {
    List<Integer> names =
        Stream.of(ids).flatMapToInt(id -> roster.number(id).stream()).sorted().boxed().toList();
    if (stories == 0 || names.size() < ids.length) {
      return NumberLink.to(row);
    }
    List<Object> key = List.of(names, period);
    if (!keyToPlace.containsKey(key) && hasRoom(period)) {
      ofPeriods += period == ALL ? 0 : 1;
      keyToPlace.put(key, subjects.size());
      subjects.add(new Subject(heading, names, period, stories, row));
    }
    Integer place = keyToPlace.get(key);
    String href = place == null ? row.href() : "#" + anchor(place);
    String title = heading + ": " + Wording.count(stories, "story", "stories");
    String joined = String.join(" ", names.stream().map(String::valueOf).toList());
    return new NumberLink(href, joined, period, stories, title);
  }

  /** The same links for what the script draws anew: they are followed without it alone. */
  NumberLinks still() {
    return (heading, period, stories, row, ids) ->
        new NumberLink(link(heading, period, stories, row, ids).href(), "", ALL, 0, "");
  }

  private boolean hasRoom(int period) {
    return period == ALL ? subjects.size() - ofPeriods < MOST : ofPeriods < MOST_OF_PERIODS;
  }

  /** All that were linked, each to be at the {@link #anchor} of its place. */
  List<Subject> subjects() {
    return List.copyOf(subjects);
  }

  static String anchor(int place) {
    return "s" + (place + 1);
  }
}
