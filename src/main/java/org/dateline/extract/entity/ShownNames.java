package org.dateline.extract.entity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/**
 * Chooses the written form of an entity to show: the most frequent one, not in capitals only; of
 * equals the one with fewer capitals, as SEOUL is how a dateline writes Seoul.
 */
final class ShownNames {
  private static final Comparator<Map.Entry<String, Integer>> BEST_FIRST =
      Comparator.comparing((Map.Entry<String, Integer> form) -> isCapitals(form.getKey()))
          .thenComparing(form -> -form.getValue())
          .thenComparing(form -> capitals(form.getKey()))
          .thenComparing(Map.Entry::getKey);

  private final Map<String, Map<String, Integer>> idToForms = new TreeMap<>();

  void add(MentionType type, String key, String written) {
    idToForms
        .computeIfAbsent(EntityId.of(type, key), id -> new TreeMap<>())
        .merge(written, 1, Integer::sum);
  }

  String name(MentionType type, String key) {
    return idToForms.getOrDefault(EntityId.of(type, key), Map.of()).entrySet().stream()
        .min(BEST_FIRST)
        .map(Map.Entry::getKey)
        .orElse(key);
  }

  private static long capitals(String name) {
    return name.chars().filter(Character::isUpperCase).count();
  }

  private static boolean isCapitals(String name) {
    return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
  }
}
