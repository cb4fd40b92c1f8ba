package org.dateline.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Form;
import org.dateline.model.RuleId;

/**
 * Finds which person each name in an article is: a family name is the one person of that family
 * whose full name stands in the article; if there are two, it stays apart.
 */
final class PersonResolver {
  private final Map<String, Set<String>> plainToInitials = new TreeMap<>();
  private final Map<String, PersonName> keyToName = new TreeMap<>();
  private final Set<String> neverMerged;

  /**
   * @param persons all persons named in the article
   * @param neverMerged folded names that the analyst keeps apart
   */
  PersonResolver(List<PersonName> persons, Set<String> neverMerged) {
    this.neverMerged = neverMerged;
    List<PersonName> full = persons.stream().filter(name -> !name.isOneWord()).toList();
    for (PersonName name : full) {
      if (!name.initials().isEmpty()) {
        plainToInitials.computeIfAbsent(name.plain(), key -> new TreeSet<>()).add(name.initials());
      }
    }
    full.forEach(name -> keyToName.putIfAbsent(ownKey(name), name));
  }

  Resolution resolve(PersonName name) {
    return name.isOneWord() ? resolveFamilyName(name) : resolveFullName(name);
  }

  private Resolution resolveFullName(PersonName name) {
    String key = ownKey(name);
    List<String> shorter = new ArrayList<>();
    keyToName.forEach(
        (otherKey, other) -> {
          if (name.extendsName(other)) {
            shorter.add(otherKey);
          }
        });
    if (shorter.size() == 1 && !neverMerged.contains(key)) {
      return new Resolution(shorter.get(0), Form.FULL, RuleId.MIDDLE_NAME);
    }
    boolean dropsInitials = !name.initials().isEmpty() && key.equals(name.plain());
    return new Resolution(key, Form.FULL, dropsInitials ? RuleId.MIDDLE_INITIAL : "");
  }

  private Resolution resolveFamilyName(PersonName name) {
    String written = name.plain();
    Set<String> candidates = new TreeSet<>();
    keyToName.forEach(
        (key, other) -> {
          if (other.family().equals(name.core().get(0))
              && (name.suffix().isEmpty() || name.suffix().equals(other.suffix()))) {
            candidates.add(resolveFullName(other).key());
          }
        });
    if (candidates.size() == 1 && !neverMerged.contains(written)) {
      return new Resolution(candidates.iterator().next(), Form.SHORT, RuleId.FAMILY_NAME);
    }
    return new Resolution(
        written, candidates.isEmpty() ? Form.FULL : Form.SHORT, RuleId.AMBIGUOUS_NAME);
  }

  /** The name without initials, unless they tell two people of this article apart. */
  private String ownKey(PersonName name) {
    boolean isToldApart =
        name.needsInitials() || plainToInitials.getOrDefault(name.plain(), Set.of()).size() > 1;
    return isToldApart ? name.withInitials() : name.plain();
  }
}
