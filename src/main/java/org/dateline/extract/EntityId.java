package org.dateline.extract;

import java.util.Optional;
import org.dateline.model.MentionType;

/** The ids of entities: {@code per:}, {@code org:} or {@code loc:} and the folded name. */
final class EntityId {
  private EntityId() {}

  static String of(MentionType type, String folded) {
    return type.label().substring(0, 3) + ":" + folded;
  }

  /** The type of entity with this label; a country is none. */
  static Optional<MentionType> typeLabelled(String label) {
    for (MentionType type : MentionType.values()) {
      if (type != MentionType.COUNTRY && type.label().equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
