package org.dateline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.extract.entity.PersonName;
import org.dateline.gazetteer.NameLists;
import org.dateline.identity.form.Honorific;
import org.dateline.identity.form.Persons;
import org.dateline.model.EntityId;
import org.dateline.model.RuleId;

/**
 * Joins the full names of one person: nicknames, other spellings of a given name, middle names.
 * Likeness is not enough: the names must stand together in articles as often as chance does not
 * bring them, or bear the same office.
 */
final class PersonVariants {
  /** So many stories must give somebody a title of a sex. */
  private static final int LEAST = 2;

  /** Titles tell the sex if they agree so far. */
  private static final double AGREED = .8;

  private static final String THIRD = " iii";

  private final NameLists lists;
  private final Links links;
  private final Map<String, NameEvidence.Entry> evidence;
  private final Map<String, String> idToSex = new TreeMap<>();

  PersonVariants(NameLists lists, Links links, Map<String, NameEvidence.Entry> evidence) {
    this.lists = lists;
    this.links = links;
    this.evidence = evidence;
  }

  /** Of those whom titles tell so. */
  Map<String, String> idToSex() {
    return idToSex;
  }

  /** Joins those of one family. */
  void join(NameEvidence.Entry family) {
    Map<String, Integer> stories = links.joined(family.counts(Circumstance.FULL));
    stories.keySet().forEach(id -> noteSex(family, id));
    List<String> ids = new ArrayList<>(stories.keySet());
    ids.sort(
        Comparator.comparing((String id) -> stories.getOrDefault(id, 0))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    FamilyEvidence pairs = new FamilyEvidence(family, links);
    Map<String, Set<String>> formToIds = new HashMap<>();
    Set<String> earlier = new HashSet<>();
    for (String id : ids) {
      Set<String> forms = givenForms(id);
      List<String> others =
          Stream.concat(
                  forms.stream().flatMap(form -> formToIds.getOrDefault(form, Set.of()).stream()),
                  nicknamed(family, id).stream().filter(earlier::contains))
              .distinct()
              .filter(other -> isNicknamed(pairs, other, id) || isShownToBeOne(pairs, other, id))
              .map(links::root)
              .distinct()
              .toList();
      if (others.size() == 1) {
        links.link(id, others.get(0), RuleId.VARIANT_NAME);
      }
      earlier.add(id);
      forms.forEach(form -> formToIds.computeIfAbsent(form, key -> new TreeSet<>()).add(id));
    }
    joinInitials(ids);
    ids.forEach(id -> joinEnd(id, pairs));
  }

  /**
   * Joins "Emil Quill" with Tomasz Emil Quill, who is the only one called so in many stories, if
   * nobody else has Emil for a given name, and nothing shows a relative who is called after Tomasz.
   */
  private void joinEnd(String id, FamilyEvidence pairs) {
    Persons.fullName(id)
        .filter(name -> links.root(id).equals(id) && !isGivenName(name.core().get(0), id))
        .flatMap(name -> pairs.onlyLonger(id, name))
        .filter(longer -> pairs.isRarelyTogether(id, longer))
        .filter(longer -> !isOtherSex(id, longer) && !pairs.isTitledOtherwise(id, longer))
        .ifPresent(longer -> links.link(id, longer, RuleId.VARIANT_NAME));
  }

  private boolean isGivenName(String word, String id) {
    NameEvidence.Entry entry = evidence.get(Circumstance.person(word));
    return entry != null
        && entry.counts(Circumstance.GIVEN).keySet().stream().anyMatch(other -> !other.equals(id));
  }

  /** What the given name is a form of: only names that share one can be one. */
  private Set<String> givenForms(String id) {
    return Persons.fullName(id)
        .map(PersonName::core)
        .map(core -> core.get(0))
        .map(given -> lists.givenToForms().getOrDefault(given, Set.of(given)))
        .orElse(Set.of());
  }

  /** Those of whom an article says that they are called so as well. */
  private Set<String> nicknamed(NameEvidence.Entry family, String id) {
    Set<String> others = new TreeSet<>();
    for (String pair : family.counts(Circumstance.NICKNAMED).keySet()) {
      List<String> both = Persons.ofPair(pair).stream().map(links::root).toList();
      if (both.contains(id)) {
        others.addAll(both);
      }
    }
    others.remove(id);
    return others;
  }

  /**
   * Joins "D. Gough" with the only person of the family whom the corpus names in full. Of two
   * stories that name a family in full, with one initial and without a rival, 94 in 100 mean one
   * person.
   */
  private void joinInitials(List<String> ids) {
    Set<String> spelledOut = new TreeSet<>();
    List<String> initials = new ArrayList<>();
    for (String id : ids) {
      if (isInitial(id)) {
        initials.add(id);
      } else {
        spelledOut.add(links.root(id));
      }
    }
    if (spelledOut.size() == 1) {
      String one = spelledOut.iterator().next();
      initials.stream().filter(id -> isInitialOf(id, one)).forEach(id -> joinInitial(id, one));
    }
  }

  /** A full name that was met once is not kept: it is written like the one with the initial. */
  private void joinInitial(String id, String one) {
    if (!links.isKnown(one)) {
      links
          .mostFrequentName(id)
          .map(name -> capitalized(EntityId.name(one)) + name.substring(name.indexOf(' ')))
          .ifPresent(name -> links.addNames(one, Map.of(name, 1)));
    }
    links.link(id, one, RuleId.INITIAL);
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1, name.indexOf(' '));
  }

  private static boolean isInitial(String id) {
    return Persons.fullName(id).filter(PersonName::hasGivenInitial).isPresent();
  }

  private static boolean isInitialOf(String a, String b) {
    return Persons.fullName(a)
        .flatMap(one -> Persons.fullName(b).filter(one::isInitialOf))
        .isPresent();
  }

  private void noteSex(NameEvidence.Entry family, String id) {
    int man = titled(family, Honorific.MAN, id);
    int woman = titled(family, Honorific.WOMAN, id);
    if (Math.max(man, woman) >= LEAST && Math.max(man, woman) >= AGREED * (man + woman)) {
      idToSex.put(id, man > woman ? Honorific.MAN : Honorific.WOMAN);
    }
  }

  private int titled(NameEvidence.Entry family, String meaning, String id) {
    return links.joined(family.counts(Circumstance.titled(meaning))).getOrDefault(id, 0);
  }

  private boolean areOne(String a, String b) {
    Optional<PersonName> one = Persons.fullName(a);
    Optional<PersonName> other = Persons.fullName(b);
    if (one.isEmpty() || other.isEmpty() || isOtherSex(a, b)) {
      return false;
    }
    return areOne(one.get(), other.get());
  }

  private boolean isOtherSex(String a, String b) {
    String sex = idToSex.get(a);
    String other = idToSex.get(b);
    return sex != null && other != null && !sex.equals(other);
  }

  private boolean areOne(PersonName a, PersonName b) {
    if (!a.family().equals(b.family())
        || !a.suffix().equals(b.suffix())
        || !a.initials().equals(b.initials())) {
      return false;
    }
    if (a.core().size() == 2 && b.core().size() == 2) {
      return lists.areOneGivenName(a.given(), b.given());
    }
    return a.extendsName(b) || b.extendsName(a);
  }

  private boolean isShownToBeOne(FamilyEvidence family, String a, String b) {
    return areOne(a, b)
        ? family.isTogether(a, b) || family.isSameOffice(a, b)
        : isSuffixLeftOut(family, a, b);
  }

  /**
   * "Robert Pell Jr." is Robert Pell, if both hold the same office and hardly an article names
   * both: father and son are named together, or in other offices. Of "Robert Pell III" the father
   * is no Robert Pell without a suffix.
   */
  private boolean isSuffixLeftOut(FamilyEvidence family, String a, String b) {
    return differBySuffix(a, b)
        && (a.endsWith(THIRD) || b.endsWith(THIRD) || family.isRarelyTogether(a, b))
        && family.isSameOffice(a, b);
  }

  private static boolean differBySuffix(String a, String b) {
    Optional<PersonName> one = Persons.fullName(a);
    Optional<PersonName> other = Persons.fullName(b);
    return one.isPresent()
        && other.isPresent()
        && one.get().core().equals(other.get().core())
        && one.get().suffix().isEmpty() != other.get().suffix().isEmpty();
  }

  /** An article that explains a nickname says so outright: once is enough. */
  private boolean isNicknamed(FamilyEvidence family, String a, String b) {
    return !isOtherSex(a, b) && family.isNicknamed(a, b);
  }
}
