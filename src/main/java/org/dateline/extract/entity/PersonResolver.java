package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.model.Form;
import org.dateline.model.RuleId;

/**
 * Finds which person each name in an article is: a family name is the one person of that family
 * whose full name stands in the article; if there are two, it stays apart.
 */
final class PersonResolver {
  /** A nickname's owner may have a longer name that is another's: no name leads further. */
  private static final int MOST_STEPS = 3;

  private final Map<String, Set<String>> plainToInitials = new TreeMap<>();
  private final Map<String, PersonName> keyToName = new TreeMap<>();
  private final Map<String, Set<String>> familyToKeys = new HashMap<>();
  private final Map<String, Set<String>> lastWordToKeys = new HashMap<>();
  private final Map<String, Resolution> keyToResolution = new HashMap<>();
  private final Map<String, String> nicknameToPlain;
  private final Set<String> givenNames;
  private final Set<String> neverMerged;

  /**
   * Knows the names of one article.
   *
   * @param persons all persons named in it
   * @param nicknameToPlain names with the nickname that the article explains, and those without
   * @param givenNames folded; a name that begins with one is no family name of two words
   * @param neverMerged folded names that the analyst keeps apart
   */
  PersonResolver(
      List<PersonName> persons,
      Map<String, String> nicknameToPlain,
      Set<String> givenNames,
      Set<String> neverMerged) {
    this.nicknameToPlain = nicknameToPlain;
    this.givenNames = givenNames;
    this.neverMerged = neverMerged;
    List<PersonName> full = persons.stream().filter(name -> !name.isOneWord()).toList();
    for (PersonName name : full) {
      if (!name.initials().isEmpty()) {
        plainToInitials.computeIfAbsent(name.plain(), key -> new TreeSet<>()).add(name.initials());
      }
    }
    full.forEach(this::addFullName);
  }

  private void addFullName(PersonName name) {
    String key = ownKey(name);
    if (keyToName.putIfAbsent(key, name) == null) {
      put(familyToKeys, name.family(), key);
      put(familyToKeys, Particles.dropped(name.family()), key);
      put(lastWordToKeys, name.lastWord(), key);
    }
  }

  private static void put(Map<String, Set<String>> wordToKeys, String word, String key) {
    wordToKeys.computeIfAbsent(word, any -> new TreeSet<>()).add(key);
  }

  Resolution resolve(PersonName name) {
    return name.isOneWord() ? resolveFamilyName(name) : resolveFullName(name, MOST_STEPS);
  }

  private Resolution resolveFullName(PersonName name, int steps) {
    String key = ownKey(name);
    Resolution known = keyToResolution.get(key);
    if (known == null) {
      known = isFixed(key, steps) ? new Resolution(key, Form.FULL, "") : longWay(name, key, steps);
      if (steps == MOST_STEPS) {
        keyToResolution.put(key, known);
      }
    }
    boolean dropsInitials =
        known.rule().isEmpty() && !name.initials().isEmpty() && key.equals(name.plain());
    return dropsInitials ? new Resolution(key, Form.FULL, RuleId.MIDDLE_INITIAL) : known;
  }

  private boolean isFixed(String key, int steps) {
    return steps == 0 || neverMerged.contains(key);
  }

  private Resolution longWay(PersonName name, String key, int steps) {
    String nicknamed = nicknameToPlain.get(name.plain());
    if (nicknamed != null && keyToName.containsKey(nicknamed)) {
      return at(nicknamed, steps, Form.FULL, RuleId.VARIANT_NAME);
    }
    Optional<String> other = only(name, name::extendsName);
    if (other.isPresent()) {
      return at(other.get(), steps, Form.FULL, RuleId.MIDDLE_NAME);
    }
    if (!givenNames.contains(name.core().get(0))) {
      other = only(name, name::isEndOf);
      if (other.isPresent()) {
        return at(other.get(), steps, Form.SHORT, RuleId.FAMILY_NAME);
      }
    }
    return only(name, name::isInitialOf)
        .map(one -> at(one, steps, Form.FULL, RuleId.INITIAL))
        .orElse(new Resolution(key, Form.FULL, ""));
  }

  private Resolution at(String key, int steps, Form form, String rule) {
    PersonName other = keyToName.get(key);
    String last = other == null ? key : resolveFullName(other, steps - 1).key();
    return new Resolution(last, form, rule);
  }

  /** The one other full name that a name stands in some relation to. */
  private Optional<String> only(PersonName name, Predicate<PersonName> isIt) {
    List<String> others =
        lastWordToKeys.getOrDefault(name.lastWord(), Set.of()).stream()
            .filter(key -> isIt.test(keyToName.getOrDefault(key, name)))
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private Resolution resolveFamilyName(PersonName name) {
    String written = name.plain();
    Set<String> exact = bearers(name, true);
    Set<String> candidates = exact.isEmpty() ? bearers(name, false) : exact;
    if (candidates.size() == 1 && !neverMerged.contains(written)) {
      return new Resolution(candidates.iterator().next(), Form.SHORT, RuleId.FAMILY_NAME);
    }
    return new Resolution(
        written, candidates.isEmpty() ? Form.FULL : Form.SHORT, RuleId.AMBIGUOUS_NAME);
  }

  /** Who bears a family name; with all its particles, or without some that may be left out. */
  private Set<String> bearers(PersonName name, boolean isWhole) {
    Set<String> bearers = new TreeSet<>();
    for (String key : familyToKeys.getOrDefault(name.family(), Set.of())) {
      PersonName other = keyToName.get(key);
      if (other != null
          && (name.suffix().isEmpty() || name.suffix().equals(other.suffix()))
          && (!isWhole || other.family().equals(name.family()))) {
        bearers.add(resolveFullName(other, MOST_STEPS).key());
      }
    }
    return bearers;
  }

  /** The name without initials, unless they tell two people of this article apart. */
  private String ownKey(PersonName name) {
    boolean isToldApart =
        name.needsInitials() || plainToInitials.getOrDefault(name.plain(), Set.of()).size() > 1;
    return isToldApart ? name.withInitials() : name.plain();
  }
}
