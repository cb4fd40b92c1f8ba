package org.dateline.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.bytes.CodePointOrder;
import org.dateline.change.NameChange.NameCount;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** The entities and outlets of two runs, those that moved, the farthest first. */
final class NameChanges {
  /** The word for an outlet where entities have their type. */
  static final String OUTLET = "outlet";

  private final Map<String, NameCount> before = new TreeMap<>(CodePointOrder.INSTANCE);
  private final Map<String, NameCount> after = new TreeMap<>(CodePointOrder.INSTANCE);
  private final Map<String, String> idToName = new TreeMap<>();
  private final Map<String, String> idToType = new TreeMap<>();

  private NameChanges() {}

  /** Of {@code entities.csv} of both runs; none if a run was without entities. */
  static List<NameChange> ofEntities(Path old, Path now) throws IOException {
    NameChanges changes = new NameChanges();
    boolean isInBoth = changes.read(old, changes.before) && changes.read(now, changes.after);
    return isInBoth ? changes.moved() : List.of();
  }

  /** Of the sources of their articles. */
  static List<NameChange> ofOutlets(FinishedRun old, FinishedRun now) {
    NameChanges changes = new NameChanges();
    changes.count(old, changes.before);
    changes.count(now, changes.after);
    return changes.moved();
  }

  private boolean read(Path folder, Map<String, NameCount> counts) throws IOException {
    Optional<FinishedTable> table = FinishedTable.find(folder, Table.ENTITIES);
    if (table.isEmpty()) {
      return false;
    }
    try (Stream<Row> rows = table.get().rows()) {
      rows.forEach(
          row -> {
            String id = row.id("entity_id");
            counts.put(id, new NameCount(row.count("articles"), row.count("stories")));
            idToName.put(id, row.text("entity"));
            idToType.put(id, row.id("type"));
          });
    }
    return !counts.isEmpty();
  }

  private void count(FinishedRun run, Map<String, NameCount> counts) {
    for (CountedArticle article : run.idToArticle().values()) {
      String source = article.identity().source();
      NameCount soFar = counts.getOrDefault(source, NameCount.NONE);
      counts.put(source, soFar.plus(article.isEarliest()));
      idToName.put(source, source.isEmpty() ? "no source" : source);
      idToType.put(source, OUTLET);
    }
  }

  private List<NameChange> moved() {
    TreeSet<String> ids = new TreeSet<>(CodePointOrder.INSTANCE);
    ids.addAll(before.keySet());
    ids.addAll(after.keySet());
    List<NameChange> changes = new ArrayList<>();
    for (String id : ids) {
      changes.add(
          new NameChange(
              id,
              idToName.getOrDefault(id, id),
              idToType.getOrDefault(id, ""),
              before.getOrDefault(id, NameCount.NONE),
              after.getOrDefault(id, NameCount.NONE)));
    }
    return changes.stream().filter(NameChange::isMoved).sorted(NameChange.FARTHEST).toList();
  }
}
