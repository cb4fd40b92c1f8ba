package org.dateline.pipeline.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.pipeline.option.Settings;
import org.dateline.table.FinishedTable;
import org.dateline.table.Manifest;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** Tells which timelines list every period: those that do not have periods with a story only. */
final class ZeroFilled {
  private ZeroFilled() {}

  /** By the label of each timeline, whether it lists periods without a story too. */
  static Map<String, Boolean> of(Path folder, Settings settings, Manifest manifest) {
    long periods = rows(Table.TIMELINE_COUNTRIES_WIDE, manifest);
    Map<Table, Long> tableToNames = new LinkedHashMap<>();
    tableToNames.put(Table.TIMELINE_COUNTRIES, (long) settings.annotation().codeToName().size());
    tableToNames.put(Table.TIMELINE_PAIRS, withStory(folder, Table.COOCCURRENCE_COUNTRIES));
    tableToNames.put(
        Table.TIMELINE_ENTITIES,
        Math.min(settings.counting().top(), withStory(folder, Table.ENTITIES)));
    Map<String, Boolean> filled = new LinkedHashMap<>();
    tableToNames.forEach(
        (table, names) -> filled.put(table.label(), rows(table, manifest) == periods * names));
    return filled;
  }

  private static long rows(Table table, Manifest manifest) {
    long rows = 0;
    var file = manifest.file(table.fileName(1));
    for (int next = 2; file.isPresent(); next++) {
      rows += file.get().rows();
      file = manifest.file(table.fileName(next));
    }
    return rows;
  }

  /** Rows with a story; the most frequent ones come first. */
  private static long withStory(Path folder, Table table) {
    try (Stream<Row> rows = FinishedTable.rows(folder, table)) {
      return rows.takeWhile(row -> row.count("stories") > 0).count();
    }
  }
}
