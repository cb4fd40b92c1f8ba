package org.dateline.model;

import java.util.Optional;

/**
 * The shape of ids: {@code per:}, {@code org:} or {@code loc:} and the folded name for an entity,
 * an alpha-3 code for a country.
 */
public final class EntityId {
  private static final int PREFIX = 3;

  private EntityId() {}

  public static String of(MentionType type, String folded) {
    return type.label().substring(0, PREFIX) + ":" + folded;
  }

  /** The folded name in the id of an entity. */
  public static String name(String id) {
    return id.substring(PREFIX + 1);
  }

  /** Whether an id is a country's: no other has three letters. */
  public static boolean isCountry(String id) {
    return id.length() == PREFIX;
  }

  /** What an id stands for; one without a prefix stands for a country. */
  public static MentionType type(String id) {
    return switch (id.substring(0, Math.max(0, id.indexOf(':')))) {
      case "per" -> MentionType.PERSON;
      case "org" -> MentionType.ORGANIZATION;
      case "loc" -> MentionType.LOCATION;
      default -> MentionType.COUNTRY;
    };
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
