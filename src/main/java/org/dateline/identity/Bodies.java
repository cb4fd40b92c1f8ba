package org.dateline.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/** Knows bodies that many countries have, with and without the country before them. */
final class Bodies {
  private final Set<String> bodies;
  private final Map<String, String> wordToCode;

  /**
   * @param bodies their folded names
   * @param wordToCode what countries and their peoples are called, folded
   */
  Bodies(Set<String> bodies, Map<String, String> wordToCode) {
    this.bodies = bodies;
    this.wordToCode = wordToCode;
  }

  /**
   * A body of one country.
   *
   * @param name its folded name without the country
   * @param code the country's alpha-3 code
   */
  record National(String name, String code) {}

  /** Whether an id is that of a body that many countries have, with or without the country. */
  boolean isNational(String id) {
    return bodies.contains(EntityId.name(id)) || national(id).isPresent();
  }

  /** The body and its country; none if an id is of no such body, or names no country. */
  Optional<National> national(String id) {
    String name = EntityId.name(id);
    if (EntityId.type(id) != MentionType.ORGANIZATION) {
      return Optional.empty();
    }
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      String rest = name.substring(blank + 1);
      String code = wordToCode.get(name.substring(0, blank));
      if (code != null && bodies.contains(rest)) {
        return Optional.of(new National(rest, code));
      }
    }
    return Optional.empty();
  }
}
