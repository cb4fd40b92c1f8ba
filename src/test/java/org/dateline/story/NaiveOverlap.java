package org.dateline.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rule of near-duplicates in slow, obvious code: strings and sets, no hashes. */
final class NaiveOverlap {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private NaiveOverlap() {}

  static boolean isNearDuplicate(String one, String other) {
    List<String> words = words(one);
    List<String> otherWords = words(other);
    List<String> shorter = words.size() <= otherWords.size() ? words : otherWords;
    List<String> longer = words.size() <= otherWords.size() ? otherWords : words;
    if (shorter.size() < 50) {
      return !shorter.isEmpty() && shorter.equals(longer);
    }
    Set<String> shingles = shingles(shorter);
    Set<String> shared = new HashSet<>(shingles);
    shared.retainAll(shingles(longer));
    int whole = shingles.size();
    if (shorter.size() == longer.size()) {
      whole = Math.min(whole, shingles(longer).size());
    }
    Set<String> heads = shingles(head(shorter));
    heads.retainAll(shingles(head(longer)));
    return shared.size() >= 0.6 * whole && longer.size() <= 3 * shorter.size() && !heads.isEmpty();
  }

  private static List<String> head(List<String> words) {
    return words.subList(0, Math.min(100, words.size()));
  }

  static Set<String> shingles(List<String> words) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 4 <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + 4)));
    }
    return shingles;
  }

  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group())
        .collect(Collectors.toList());
  }
}
