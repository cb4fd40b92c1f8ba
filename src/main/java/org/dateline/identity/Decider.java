package org.dateline.identity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.gazetteer.NameLists;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;

/**
 * Decides who is who from all that the corpus shows. What it does not show is left as each article
 * has it.
 */
final class Decider {
  /** A name is of one type if nine in ten of at least so many mentions are. */
  private static final int LEAST_OF_TYPE = 10;

  private static final int LEAST_INTRODUCED = 2;
  private static final int LEAST_NATIONAL = 5;
  private static final int LONGEST_ACRONYM = 7;

  private final NameLists lists;
  private final Map<String, NameEvidence.Entry> evidence;
  private final Bodies bodies;
  private final Links links = new Links();

  private Decider(NameEvidence evidence, NameLists lists, CountryNames countries) {
    this.evidence = evidence.entries();
    this.lists = lists;
    this.bodies = new Bodies(lists.nationalBodies(), countries.wordToCode());
  }

  /** Who is who, given all that was taken down and what is known of names beforehand. */
  static Identities decide(NameEvidence evidence, NameLists lists, CountryNames countries) {
    return new Decider(evidence, lists, countries).decide();
  }

  private Identities decide() {
    Map<String, NameEvidence.Entry> spellings = new TreeMap<>(evidence);
    spellings.keySet().removeIf(key -> !Circumstance.isSpelling(key));
    spellings.values().forEach(this::joinSpellings);
    lists.idToId().forEach(this::joinEqualNames);
    spellings.forEach(this::joinAcronym);
    evidence.forEach(this::joinNational);
    PersonVariants variants = new PersonVariants(lists, links);
    evidence.values().forEach(variants::join);
    Map<String, Owners> wordToOwners = owners();
    Set<String> wanted = new HashSet<>();
    wordToOwners.values().forEach(owners -> wanted.addAll(owners.circumstanceToOwner().values()));
    wanted.remove("");
    return new Identities(
        links.identities(wanted, lists.idToName()), wordToOwners, variants.idToSex());
  }

  private void joinSpellings(NameEvidence.Entry entry) {
    Map<MentionType, String> typeToBest = new TreeMap<>();
    Map<MentionType, Integer> typeToMentions = new TreeMap<>();
    entry.all().forEach(links::addNames);
    for (String id : entry.all().keySet()) {
      MentionType type = EntityId.type(id);
      typeToMentions.merge(type, links.mentions(id), Integer::sum);
      String best = typeToBest.get(type);
      if (best == null || links.mentions(id) > links.mentions(best)) {
        typeToBest.put(type, id);
      }
    }
    for (String id : entry.all().keySet()) {
      String best = typeToBest.getOrDefault(EntityId.type(id), id);
      if (isOneSpelling(id, best)) {
        links.link(id, best, RuleId.SPELLING);
      }
    }
    joinTypes(typeToBest, typeToMentions);
  }

  /** A person's family name and a full name of the same letters are two things. */
  private static boolean isOneSpelling(String a, String b) {
    return Persons.isBare(a) == Persons.isBare(b);
  }

  private void joinTypes(
      Map<MentionType, String> typeToBest, Map<MentionType, Integer> typeToMentions) {
    int total = typeToMentions.values().stream().mapToInt(Integer::intValue).sum();
    if (total < LEAST_OF_TYPE || typeToBest.size() < 2) {
      return;
    }
    Map<String, Integer> bestToMentions = new TreeMap<>();
    typeToBest.forEach((type, id) -> bestToMentions.put(id, typeToMentions.getOrDefault(type, 0)));
    Owners.mostOf(bestToMentions, total)
        .ifPresent(
            most -> typeToBest.values().forEach(id -> links.link(id, most, RuleId.CORPUS_TYPE)));
  }

  private void joinEqualNames(String id, String target) {
    if (links.isKnown(id)) {
      links.link(id, target, RuleId.EQUAL_NAME);
    }
  }

  private void joinAcronym(String key, NameEvidence.Entry spelled) {
    String letters = Circumstance.word(key);
    Optional<String> acronym =
        spelled.all().keySet().stream().filter(id -> isAcronym(id, letters)).findFirst();
    if (acronym.isPresent()) {
      meaning(letters)
          .filter(links::isKnown)
          .ifPresent(full -> links.link(acronym.get(), full, RuleId.CORPUS_ACRONYM));
    }
  }

  private boolean isAcronym(String id, String letters) {
    return EntityId.type(id) == MentionType.ORGANIZATION
        && letters.length() <= LONGEST_ACRONYM
        && links
            .mostFrequentName(id)
            .filter(name -> name.chars().noneMatch(Character::isLowerCase))
            .isPresent();
  }

  /** What the corpus introduces the acronym for; what the list says, if it introduces none. */
  private Optional<String> meaning(String letters) {
    NameEvidence.Entry entry = evidence.get(Circumstance.acronym(letters));
    Map<String, Integer> counts =
        entry == null ? Map.of() : links.joined(entry.counts(Circumstance.INTRODUCED));
    int total = NameEvidence.Entry.total(counts);
    Optional<String> listed = Optional.ofNullable(lists.acronymToId().get(letters));
    return total < LEAST_INTRODUCED
        ? listed
        : Owners.mostOf(counts, total).or(() -> listed.filter(id -> isMost(id, counts)));
  }

  /** Of rivals, the one that readers know anyway. */
  private boolean isMost(String id, Map<String, Integer> counts) {
    int own = counts.getOrDefault(links.root(id), 0);
    return counts.values().stream().allMatch(n -> n <= own);
  }

  /** Joins a country's names of one body, and the bare name if nearly all is about one country. */
  private void joinNational(String key, NameEvidence.Entry entry) {
    Map<String, Integer> codeToStories = new TreeMap<>();
    Map<String, Map<String, Integer>> codeToIds = new TreeMap<>();
    entry
        .counts(Circumstance.NATIONAL)
        .forEach(
            (id, n) -> {
              String code = bodies.national(id).map(Bodies.National::code).orElse("");
              codeToStories.merge(code, n, Integer::sum);
              codeToIds.computeIfAbsent(code, country -> new TreeMap<>()).put(id, n);
            });
    codeToIds.values().forEach(this::joinNames);
    int total = NameEvidence.Entry.total(codeToStories);
    String bare = EntityId.of(MentionType.ORGANIZATION, Circumstance.word(key));
    if (total >= LEAST_NATIONAL && links.isKnown(bare)) {
      Owners.mostOf(codeToStories, total)
          .map(code -> codeToIds.getOrDefault(code, Map.of()).keySet().iterator().next())
          .ifPresent(full -> links.link(bare, full, RuleId.NATIONAL_BODY));
    }
  }

  private void joinNames(Map<String, Integer> idToStories) {
    String most = Collections.max(idToStories.entrySet(), Map.Entry.comparingByValue()).getKey();
    idToStories.keySet().forEach(id -> links.link(id, most, RuleId.NATIONAL_BODY));
  }

  private Map<String, Owners> owners() {
    Map<String, Owners> wordToOwners = new TreeMap<>();
    evidence.forEach(
        (key, entry) -> {
          if (Circumstance.isPerson(key)) {
            Owners owners = Owners.of(entry, links);
            if (!owners.circumstanceToOwner().isEmpty()) {
              wordToOwners.put(Circumstance.word(key), owners);
            }
          }
        });
    return wordToOwners;
  }
}
