package org.dateline.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.NameLists;
import org.dateline.identity.form.Persons;
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

  /** A name for a place and a body is of the one type that eight in ten mentions have. */
  private static final double SHARE_OF_BODY = .8;

  /** So many times as often a family must be named as the body or place that is called like it. */
  private static final int FAR_MORE = 3;

  /** Names that only sound alike stand together in one article of fifty. */
  private static final double BESIDE = .4;

  /** Of so many entities the workers are told, the most frequent: 100 MB by some 200 bytes each. */
  private static final int MOST_ENTITIES = 500_000;

  private static final int LEAST_INTRODUCED = 2;
  private static final int LONGEST_ACRONYM = 7;
  private static final String AMERICAN = "u.s. ";
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}(?:[^ ]*[\\p{Lu}\\d])?[.]?");

  private final NameLists lists;
  private final Map<String, NameEvidence.Entry> evidence;
  private final CountryNames countries;
  private final Links links = new Links();
  private final PlaceNames places;

  private Decider(NameEvidence evidence, NameLists lists, CountryNames countries) {
    this.evidence = evidence.entries();
    this.lists = lists;
    this.countries = countries;
    this.places = new PlaceNames(links, countries);
  }

  /** Who is who, given all that was taken down and what is known of names beforehand. */
  static Identities decide(NameEvidence evidence, NameLists lists, CountryNames countries) {
    return new Decider(evidence, lists, countries).decide();
  }

  private Identities decide() {
    Map<String, NameEvidence.Entry> spellings = new TreeMap<>(evidence);
    spellings.keySet().removeIf(key -> !Circumstance.isSpelling(key));
    spellings.values().forEach(entry -> entry.all().forEach(links::addNames));
    evidence.values().forEach(this::joinCalledLikeFamilies);
    spellings.values().forEach(this::joinSpellings);
    lists.idToId().forEach((id, target) -> links.linkKnown(id, target, RuleId.EQUAL_NAME));
    spellings.forEach(this::joinAcronym);
    places.join();
    new BodyNames(evidence, links, countries, lists.nationalBodies()).join();
    PersonVariants variants = new PersonVariants(lists, links, evidence);
    evidence.values().forEach(variants::join);
    new Aliases(evidence, links).join();
    Map<String, Owners> wordToOwners = owners();
    Set<String> wanted = new HashSet<>();
    wordToOwners.values().forEach(owners -> wanted.addAll(owners.circumstanceToOwner().values()));
    wanted.remove("");
    return new Identities(
        links.identities(wanted, lists.idToName(), MOST_ENTITIES),
        wordToOwners,
        variants.idToSex());
  }

  private void joinSpellings(NameEvidence.Entry entry) {
    Map<MentionType, String> typeToBest = new TreeMap<>();
    Map<MentionType, Integer> typeToMentions = new TreeMap<>();
    Set<String> ids = links.withoutCompanies(entry.all().keySet());
    Set<String> open = open(ids);
    for (String id : ids) {
      MentionType type = EntityId.type(id);
      typeToMentions.merge(type, links.mentions(id), Integer::sum);
      String best = typeToBest.get(type);
      if (best == null || links.mentions(id) > links.mentions(best)) {
        typeToBest.put(type, id);
      }
    }
    for (String id : open) {
      String best = typeToBest.getOrDefault(EntityId.type(id), id);
      if (isOneSpelling(id, best) && open.contains(best)) {
        links.link(id, best, RuleId.SPELLING);
      }
    }
    joinTypes(typeToBest, typeToMentions);
  }

  /** Names whose spelling says whose they are; not L.A. and La., which the list tells apart. */
  private Set<String> open(Set<String> ids) {
    Set<String> targets = new HashSet<>();
    ids.stream().map(lists.idToId()::get).filter(Objects::nonNull).forEach(targets::add);
    return targets.size() < 2
        ? ids
        : ids.stream().filter(id -> !lists.idToId().containsKey(id)).collect(Collectors.toSet());
  }

  /**
   * "Assad" for an organization: where nearly half of its mentions stand in articles about a family
   * of that name, and the family is named far more often.
   */
  private void joinCalledLikeFamilies(NameEvidence.Entry entry) {
    Map<String, Integer> called = entry.counts(Circumstance.CALLED);
    int others = called.keySet().stream().mapToInt(links::mentions).sum();
    int named = entry.counts(Circumstance.FULL).keySet().stream().mapToInt(links::mentions).sum();
    called.forEach(
        (id, beside) -> {
          int persons = named + links.mentions(EntityId.of(MentionType.PERSON, EntityId.name(id)));
          if (persons >= FAR_MORE * others
              && beside >= Owners.LEAST
              && beside >= BESIDE * links.mentions(id)) {
            String family = EntityId.of(MentionType.PERSON, EntityId.name(id));
            links.link(id, family, RuleId.CORPUS_TYPE);
          }
        });
  }

  /** A person's family name and a full name of the same letters are two things. */
  private static boolean isOneSpelling(String a, String b) {
    return Persons.isBare(a) == Persons.isBare(b);
  }

  private void joinTypes(
      Map<MentionType, String> typeToBest, Map<MentionType, Integer> typeToMentions) {
    places.joinCapital(typeToBest);
    int total = typeToMentions.values().stream().mapToInt(Integer::intValue).sum();
    if (total < LEAST_OF_TYPE || typeToBest.size() < 2) {
      return;
    }
    Map<String, Integer> bestToMentions = new TreeMap<>();
    typeToBest.forEach((type, id) -> bestToMentions.put(id, typeToMentions.getOrDefault(type, 0)));
    double share = typeToBest.containsKey(MentionType.PERSON) ? Owners.SHARE : SHARE_OF_BODY;
    Owners.atLeast(share * total, bestToMentions)
        .ifPresent(
            most -> typeToBest.values().forEach(id -> links.link(id, most, RuleId.CORPUS_TYPE)));
  }

  private void joinAcronym(String key, NameEvidence.Entry spelled) {
    String letters = Circumstance.word(key);
    if (letters.length() > LONGEST_ACRONYM) {
      return;
    }
    Optional<String> meaning = meaning(letters).flatMap(this::known);
    MentionType type =
        Optional.ofNullable(lists.acronymToId().get(letters))
            .map(EntityId::type)
            .orElse(MentionType.ORGANIZATION);
    boolean isListed =
        lists.acronymToId().containsKey(letters)
            && spelled.all().keySet().stream().noneMatch(lists.idToId()::containsKey);
    for (String id : spelled.all().keySet()) {
      boolean isBody = EntityId.type(id) == MentionType.ORGANIZATION;
      if (isListed ? isAcronym(id) : isBody && isInCapitals(id)) {
        String own = EntityId.of(type, EntityId.name(id));
        links.link(id, meaning.orElse(own), RuleId.CORPUS_ACRONYM);
      }
    }
  }

  /** Whether a name mostly begins and ends with a capital: DoD, MbS. */
  private boolean isAcronym(String id) {
    return links.isMostly(id, name -> ACRONYM.matcher(name).matches());
  }

  private boolean isInCapitals(String id) {
    return links.isMostly(id, name -> name.chars().noneMatch(Character::isLowerCase));
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

  /** A name as the corpus has it, with the country before it where it stands only so. */
  private Optional<String> known(String id) {
    return Stream.of(id, EntityId.of(EntityId.type(id), AMERICAN + EntityId.name(id)))
        .filter(links::isKnown)
        .findFirst();
  }

  /** Of rivals, the one that readers know anyway. */
  private boolean isMost(String id, Map<String, Integer> counts) {
    int own = counts.getOrDefault(links.root(id), 0);
    return counts.values().stream().allMatch(n -> n <= own);
  }

  private Map<String, Owners> owners() {
    Map<String, Owners> wordToOwners = new TreeMap<>();
    ShortNames shortNames = new ShortNames(links, lists.nationalBodies());
    evidence.forEach(
        (key, entry) -> {
          if (Circumstance.isPerson(key)) {
            Owners owners = Owners.of(entry, links);
            if (!owners.circumstanceToOwner().isEmpty()) {
              wordToOwners.put(Circumstance.word(key), owners);
            }
          } else if (Circumstance.isPart(key)) {
            shortNames
                .owners(Circumstance.word(key), entry)
                .ifPresent(owners -> wordToOwners.put(key, owners));
          }
        });
    links.ids().stream()
        .filter(id -> BodyNames.isOfSeveralChambers(id, links))
        .forEach(id -> wordToOwners.putIfAbsent(Circumstance.part(id), Owners.SEVERAL));
    return wordToOwners;
  }
}
