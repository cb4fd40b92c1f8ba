package org.dateline.report.theme;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.bytes.CodePointOrder;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * Which outlets belong together by {@code --groups}.
 *
 * @param groups their names, in order; empty without the option
 * @param outletToGroup the group of each outlet
 */
public record GroupedOutlets(List<String> groups, Map<String, String> outletToGroup) {
  /** Reads {@code sources.csv}. */
  static GroupedOutlets read(Path folder) {
    Map<String, String> outletToGroup = new HashMap<>();
    TreeSet<String> groups = new TreeSet<>(CodePointOrder.INSTANCE);
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.SOURCES)) {
      rows.filter(row -> !row.text("group").isEmpty())
          .forEach(
              row -> {
                outletToGroup.put(row.text("source"), row.text("group"));
                groups.add(row.text("group"));
              });
    }
    return new GroupedOutlets(List.copyOf(groups), outletToGroup);
  }

  /** The number of an outlet's group, −1 if it has none. */
  public int group(String outlet) {
    String group = outletToGroup.get(outlet);
    return group == null ? -1 : groups.indexOf(group);
  }
}
