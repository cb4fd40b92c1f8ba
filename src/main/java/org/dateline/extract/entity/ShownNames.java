package org.dateline.extract.entity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/**
 * Chooses the written form of an entity to show: the most frequent one, not in capitals only; of
 * equals the one that is not in capitals, if it is a place: SEOUL is how a dateline writes Seoul.
 */
final class ShownNames {
  private final Map<String, Map<String, Integer>> idToForms = new TreeMap<>();

  void add(MentionType type, String key, String written) {
    idToForms
        .computeIfAbsent(EntityId.of(type, key), id -> new TreeMap<>())
        .merge(written, 1, Integer::sum);
  }

  String name(MentionType type, String key) {
    return idToForms.getOrDefault(EntityId.of(type, key), Map.of()).entrySet().stream()
        .min(bestFirst(type))
        .map(Map.Entry::getKey)
        .orElse(key);
  }

  private static Comparator<Map.Entry<String, Integer>> bestFirst(MentionType type) {
    boolean isPlace = type == MentionType.LOCATION;
    return Comparator.comparing((Map.Entry<String, Integer> form) -> isHeadline(form.getKey()))
        .thenComparing(form -> -form.getValue())
        .thenComparing(form -> isPlace && isCapitals(form.getKey()))
        .thenComparing(Map.Entry::getKey);
  }

  private static boolean isHeadline(String name) {
    return name.indexOf(' ') > 0 && isCapitals(name);
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
