package org.dateline.table.row;

import java.util.Collection;
import java.util.List;
import org.dateline.count.EntityCount;
import org.dateline.count.EntityCounts;
import org.dateline.count.FrequentEntities;
import org.dateline.count.timeline.DateRange;
import org.dateline.model.EntityId;
import org.dateline.table.EntityType;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;

/** The rows of {@code entities.csv}. */
public final class EntityRows {
  private static final int MOST_FORMS = 10;

  private EntityRows() {}

  /** The cells that name an entity in its timeline. */
  public static List<String> heading(String id, String name) {
    return List.of(id, name, EntityType.of(id));
  }

  /** The table of all entities. */
  public static TableRows of(EntityCounts counts) {
    return new TableRows(Table.ENTITIES, rows -> write(rows, counts.rows()));
  }

  /** Writes one row for each entity with a counted mention. */
  public static void write(RowWriter out, Collection<EntityCount> entities) {
    List<EntityCount> rows =
        entities.stream()
            .filter(row -> row.articles() > 0 && !EntityId.isTopic(row.id()))
            .sorted(FrequentEntities.ORDER)
            .toList();
    for (EntityCount row : rows) {
      out.row(
          row.id(),
          row.name(),
          EntityType.of(row.id()),
          row.articles(),
          row.stories(),
          row.sources(),
          row.mentions(),
          String.join("; ", row.surfaces(MOST_FORMS)),
          row.dates().range().map(DateRange::first),
          row.dates().range().map(DateRange::last));
    }
  }
}
