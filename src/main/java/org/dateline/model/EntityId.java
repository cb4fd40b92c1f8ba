package org.dateline.model;

import java.util.Optional;

/** The ids of entities: {@code per:}, {@code org:} or {@code loc:} and the folded name. */
public final class EntityId {
  private EntityId() {}

  public static String of(MentionType type, String folded) {
    return type.label().substring(0, 3) + ":" + folded;
  }

  /** The type of entity with this label; a country is none. */
  public static Optional<MentionType> typeLabelled(String label) {
    for (MentionType type : MentionType.values()) {
      if (type != MentionType.COUNTRY && type.label().equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
