package org.dateline.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dateline.gazetteer.WordList;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/**
 * Organizations of one article whose names are the beginning or the end of another's: Fusion beside
 * Fusion GPS, Times beside New York Times. Of places only the end, and counties: Kansas is not
 * Kansas City, but the Hill is Capitol Hill.
 */
final class LongerNames {
  private static final Set<String> OTHER_PLACES = WordList.folded("parts-of-places.txt");

  private static final String COUNTY = " county";

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
      MentionType type = EntityId.type(id);
      boolean isPlace = type == MentionType.LOCATION;
      if (type == MentionType.ORGANIZATION || (isPlace && !isOtherPlace(EntityId.name(id)))) {
        forEachPart(
            EntityId.name(id),
            isPlace,
            (circumstance, part) -> {
              String shorter = EntityId.of(type, part);
              if (ids.contains(shorter)) {
                action.accept(circumstance, shorter, id);
              }
            });
      }
    }
  }

  /** New Mexico is not Mexico, and East Jerusalem not all of it. */
  private static boolean isOtherPlace(String name) {
    for (int from = 0, blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', from)) {
      if (OTHER_PLACES.contains(name.substring(from, blank))) {
        return true;
      }
      from = blank + 1;
    }
    return false;
  }

  private static void forEachPart(String name, boolean isPlace, BiConsumer<String, String> action) {
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      if (!isPlace || name.substring(blank).equals(COUNTY)) {
        action.accept(Circumstance.BEGINNING_OF, name.substring(0, blank));
      }
      action.accept(Circumstance.END_OF, name.substring(blank + 1));
      forEachBeginning(name.substring(blank + 1), action);
    }
  }

  /** Two words or more from the middle of a name: Stoneman Douglas, of a school's long name. */
  private static void forEachBeginning(String rest, BiConsumer<String, String> action) {
    int first = rest.indexOf(' ');
    for (int blank = rest.indexOf(' ', first + 1);
        first > 0 && blank > 0;
        blank = rest.indexOf(' ', blank + 1)) {
      action.accept(Circumstance.END_OF, rest.substring(0, blank));
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
          evidence.add(key, Circumstance.articles(circumstance), longer, 1);
          if (covered.add(circumstance + shorter)) {
            evidence.add(key, circumstance, Circumstance.ANY, mentions);
            evidence.add(key, Circumstance.articles(circumstance), Circumstance.ANY, 1);
          }
        });
  }
}
