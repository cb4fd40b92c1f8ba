package org.dateline.table;

import org.dateline.model.MentionType;

/** Tells what an id stands for by its prefix. */
public final class EntityType {
  private EntityType() {}

  /** The word in the type columns. */
  public static String of(String id) {
    String prefix = id.substring(0, Math.max(0, id.indexOf(':')));
    MentionType type =
        switch (prefix) {
          case "per" -> MentionType.PERSON;
          case "org" -> MentionType.ORGANIZATION;
          case "loc" -> MentionType.LOCATION;
          default -> MentionType.COUNTRY;
        };
    return type.label();
  }
}
