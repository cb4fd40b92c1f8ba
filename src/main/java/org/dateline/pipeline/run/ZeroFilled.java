package org.dateline.pipeline.run;

import java.io.IOException;
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
public final class ZeroFilled {
  private ZeroFilled() {}

  /** By the label of each timeline, whether it lists periods without a story too. */
  public static Map<String, Boolean> of(Path folder, Settings settings, Manifest manifest)
      throws IOException {
    long periods = rows(folder, Table.TIMELINE_COUNTRIES_WIDE, manifest);
    Map<Table, Long> tableToNames = new LinkedHashMap<>();
    tableToNames.put(Table.TIMELINE_COUNTRIES, (long) settings.annotation().codeToName().size());
    tableToNames.put(
        Table.TIMELINE_PAIRS, withStory(folder, Table.COOCCURRENCE_COUNTRIES, Long.MAX_VALUE));
    tableToNames.put(
        Table.TIMELINE_ENTITIES, withStory(folder, Table.ENTITIES, settings.counting().top()));
    if (FinishedTable.find(folder, Table.TIMELINE_TOPICS).isPresent()) {
      tableToNames.put(Table.TIMELINE_TOPICS, topics(folder));
    }
    Map<String, Boolean> filled = new LinkedHashMap<>();
    for (Map.Entry<Table, Long> entry : tableToNames.entrySet()) {
      Table table = entry.getKey();
      filled.put(table.label(), rows(folder, table, manifest) == periods * entry.getValue());
    }
    return filled;
  }

  private static long topics(Path folder) {
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.TIMELINE_TOPICS)) {
      return rows.map(row -> row.id("topic")).distinct().count();
    }
  }

  private static long rows(Path folder, Table table, Manifest manifest) throws IOException {
    return manifest.rows(FinishedTable.find(folder, table).orElseThrow());
  }

  /** Rows with a story, at most so many; the most frequent ones come first. */
  private static long withStory(Path folder, Table table, long most) {
    try (Stream<Row> rows = FinishedTable.rows(folder, table)) {
      return rows.limit(most).takeWhile(row -> row.count("stories") > 0).count();
    }
  }
}
