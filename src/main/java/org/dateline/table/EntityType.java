package org.dateline.table;

import org.dateline.model.EntityId;

/** Says what an id stands for, in the words of the tables. */
public final class EntityType {
  private EntityType() {}

  /** The word in the type columns. */
  public static String of(String id) {
    return EntityId.type(id).label();
  }
}
