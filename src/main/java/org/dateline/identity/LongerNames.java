package org.dateline.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/**
 * Organizations of one article whose names are the beginning or the end of another's: Fusion
 * beside Fusion GPS, Times beside New York Times. Places are left out: Kansas is not Kansas City.
 */
final class LongerNames {
  private LongerNames() {}

  /** How a short name stands to a longer one. */
  @FunctionalInterface
  interface Relation {
    /**
     * Takes one.
     *
     * @param circumstance {@link Circumstance#END_OF} or {@link Circumstance#BEGINNING_OF}
     */
    void accept(String circumstance, String shortId, String longId);
  }

  /** Hands on every pair among the ids of an article. */
  static void forEach(Set<String> ids, Relation action) {
    for (String id : ids) {
      if (EntityId.type(id) == MentionType.ORGANIZATION) {
        forEachPart(
            EntityId.name(id),
            (circumstance, part) -> {
              String shorter = EntityId.of(MentionType.ORGANIZATION, part);
              if (ids.contains(shorter)) {
                action.accept(circumstance, shorter, id);
              }
            });
      }
    }
  }

  private static void forEachPart(String name, BiConsumer<String, String> action) {
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      action.accept(Circumstance.BEGINNING_OF, name.substring(0, blank));
      action.accept(Circumstance.END_OF, name.substring(blank + 1));
    }
  }

  /** Takes down how often each short name stands in an article with a longer one. */
  static void take(Map<String, Integer> idToMentions, NameEvidence evidence) {
    Set<String> covered = new HashSet<>();
    forEach(
        idToMentions.keySet(),
        (circumstance, shorter, longer) -> {
          int mentions = idToMentions.getOrDefault(shorter, 0);
          String key = Circumstance.part(shorter);
          evidence.add(key, circumstance, longer, mentions);
          if (covered.add(circumstance + shorter)) {
            evidence.add(key, circumstance, Circumstance.ANY, mentions);
          }
        });
  }
}
