package org.dateline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.entity.PersonName;
import org.dateline.identity.form.Persons;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/** Whom else an article is about: its most frequent persons and bodies. They tell Bushes apart. */
final class Companions {
  /**
   * So many are looked at. With six, on articles that name the bearer in full, 97 in 100 of what
   * two of them agree on is right; with twelve, 95.
   */
  private static final int MOST = 6;

  private final List<String> ids;

  private Companions(List<String> ids) {
    this.ids = ids;
  }

  /** Those of an article, by how often each is mentioned. */
  static Companions of(Map<String, Integer> idToCount) {
    List<Map.Entry<String, Integer>> all = new ArrayList<>(idToCount.entrySet());
    all.removeIf(entry -> !mayBeOne(entry.getKey()));
    all.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return new Companions(all.stream().map(Map.Entry::getKey).toList());
  }

  private static boolean mayBeOne(String id) {
    MentionType type = EntityId.type(id);
    return type == MentionType.ORGANIZATION || Persons.fullName(id).isPresent();
  }

  /** Those who are not of a family. */
  Set<String> besides(String family) {
    Set<String> besides = new TreeSet<>();
    for (String id : ids) {
      if (besides.size() < MOST && !isOf(family, id)) {
        besides.add(id);
      }
    }
    return besides;
  }

  private static boolean isOf(String family, String id) {
    return Persons.fullName(id).map(PersonName::family).filter(family::equals).isPresent();
  }
}
