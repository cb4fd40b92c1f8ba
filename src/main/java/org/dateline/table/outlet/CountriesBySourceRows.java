package org.dateline.table.outlet;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.dateline.count.association.Contingency;
import org.dateline.count.association.Interval;
import org.dateline.count.association.LogOdds;
import org.dateline.count.outlet.OutletCount;
import org.dateline.count.outlet.OutletCounts;
import org.dateline.count.outlet.OutletGroups;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;
import org.dateline.table.row.TableRows;

/** The rows of {@code countries_by_source.csv}: what each outlet tells of each country. */
public final class CountriesBySourceRows {
  /** What stands for the outlet in the rows of a whole group. */
  public static final String ALL_OF_GROUP = "*";

  private final Map<String, Long> countryToStories = new TreeMap<>();
  private final long stories;

  private CountriesBySourceRows(OutletCounts counts) {
    counts
        .outlets()
        .values()
        .forEach(
            outlet ->
                outlet
                    .countryToStories()
                    .forEach((code, n) -> countryToStories.merge(code, n, Long::sum)));
    this.stories = counts.outlets().values().stream().mapToLong(OutletCount::stories).sum();
  }

  /** The table: first each group as a whole if outlets are grouped, then each outlet. */
  public static TableRows of(OutletCounts counts, OutletGroups groups) {
    CountriesBySourceRows rows = new CountriesBySourceRows(counts);
    return new TableRows(
        Table.COUNTRIES_BY_SOURCE,
        out -> {
          if (groups.areThere()) {
            counts
                .grouped(groups)
                .outlets()
                .forEach((group, count) -> rows.write(out, ALL_OF_GROUP, group, count));
          }
          counts
              .outlets()
              .forEach((source, count) -> rows.write(out, source, groups.of(source), count));
        });
  }

  private void write(RowWriter out, String source, String group, OutletCount outlet) {
    outlet
        .countryToStories()
        .forEach(
            (country, withCountry) -> {
              Optional<Interval> share = Interval.wilson(withCountry, outlet.stories());
              Optional<LogOdds> odds = odds(outlet.stories(), country, withCountry);
              out.row(
                  source,
                  group,
                  country,
                  outlet.articles(country),
                  withCountry,
                  outlet.stories(),
                  (double) withCountry / outlet.stories(),
                  ratio(share.map(Interval::low)),
                  ratio(share.map(Interval::high)),
                  ratio(odds.map(LogOdds::value)),
                  ratio(odds.map(one -> one.interval().low())),
                  ratio(odds.map(one -> one.interval().high())));
            });
  }

  /** Against all other outlets; there may be none. */
  private Optional<LogOdds> odds(long ofOutlet, String country, long withCountry) {
    return ofOutlet == stories
        ? Optional.empty()
        : Optional.of(
            LogOdds.of(
                new Contingency(
                    withCountry, ofOutlet, countryToStories.getOrDefault(country, 0L), stories)));
  }

  private static OptionalDouble ratio(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }
}
