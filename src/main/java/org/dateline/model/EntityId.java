package org.dateline.model;

import java.util.Optional;

/**
 * The shape of ids: {@code per:}, {@code org:} or {@code loc:} and the folded name for an entity,
 * an alpha-3 code for a country, {@code topic:} and the name for a topic.
 */
public final class EntityId {
  private static final int PREFIX = 3;
  private static final String TOPIC = "topic:";

  private EntityId() {}

  public static String of(MentionType type, String folded) {
    return type.label().substring(0, PREFIX) + ":" + folded;
  }

  /** The folded name in the id of an entity. */
  public static String name(String id) {
    return id.substring(PREFIX + 1);
  }

  /** The id of a topic of the analyst's own. */
  public static String ofTopic(String name) {
    return TOPIC + name;
  }

  /** Whether an id is a topic's. */
  public static boolean isTopic(String id) {
    return id.startsWith(TOPIC);
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
      case "topic" -> MentionType.TOPIC;
      default -> MentionType.COUNTRY;
    };
  }

  /** The type of entity with this label; countries and topics are none. */
  public static Optional<MentionType> typeLabelled(String label) {
    for (MentionType type : MentionType.values()) {
      if (type.isEntity() && type.label().equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
