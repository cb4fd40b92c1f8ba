package org.dateline.table.row;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.dateline.count.CountryCounts;
import org.dateline.count.EntityCount;
import org.dateline.count.timeline.DateRange;
import org.dateline.model.Form;
import org.dateline.table.RowWriter;

/** The rows of {@code countries.csv}. */
public final class CountryRows {
  private static final Comparator<EntityCount> ORDER =
      Comparator.comparingLong(EntityCount::stories).reversed().thenComparing(EntityCount::id);

  private CountryRows() {}

  /** Writes one row for each country of {@code codeToName}, counted or not. */
  public static void write(
      RowWriter out, CountryCounts counts, SortedMap<String, String> codeToName) {
    List<EntityCount> rows =
        codeToName.keySet().stream().map(counts.countries()::row).sorted(ORDER).toList();
    for (EntityCount row : rows) {
      write(out, row, codeToName.getOrDefault(row.id(), ""), counts.stories());
    }
  }

  private static void write(RowWriter out, EntityCount row, String name, long total) {
    out.row(
        row.id(),
        name,
        row.articles(),
        row.stories(),
        row.sources(),
        row.sentences(),
        row.mentions(),
        row.accepted(Form.NAME),
        row.accepted(Form.ABBREVIATION),
        row.accepted(Form.DEMONYM),
        row.accepted(Form.CAPITAL),
        row.accepted(Form.INSTITUTION),
        row.accepted(Form.LEADER),
        row.refused(),
        Ratios.of(row.stories(), total),
        row.mainStories(),
        row.dates().range().map(DateRange::first),
        row.dates().range().map(DateRange::last));
  }
}
