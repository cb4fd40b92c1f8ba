package org.dateline.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.dateline.gazetteer.WordList;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/**
 * Decides which names of organizations are short for a longer one, their beginning or their end:
 * those that the corpus hardly has but beside it. Fusion is Fusion GPS and Times the New York
 * Times. Of places only the end, and counties: Kansas is not Kansas City, but the Hill is Capitol
 * Hill.
 */
final class ShortNames {
  /** "Times" may be short for what ends so if two in five of its mentions stand beside it. */
  private static final double END_COVERED = .4;

  /** What begins like a name may be a part of it, a Senate committee: nearly all must do. */
  private static final double BEGINNING_COVERED = .8;

  /** In mentions, and in articles that have it beside a longer one. */
  private static final int LEAST = 3;

  private static final Set<String> OTHER_PLACES = WordList.folded("parts-of-places.txt");

  private static final String COUNTY = " county";

  /** How a short name stands to a longer one. */
  @FunctionalInterface
  private interface Relation {
    /**
     * Takes one.
     *
     * @param circumstance {@link Circumstance#END_OF} or {@link Circumstance#BEGINNING_OF}
     */
    void accept(String circumstance, String shortId, String longId);
  }

  private final Links links;
  private final Set<String> nationalBodies;

  ShortNames(Links links, Set<String> nationalBodies) {
    this.links = links;
    this.nationalBodies = nationalBodies;
  }

  /** What a short name means where an article does not say so, by how it stands to longer ones. */
  Optional<Owners> owners(String shorter, NameEvidence.Entry evidence) {
    Optional<String> outlet = OwnNames.outlet(shorter, evidence, links);
    if (outlet.isPresent() && links.root(shorter).equals(shorter)) {
      return outlet.map(own -> new Owners(Map.of(Circumstance.END_OF, own)));
    }
    boolean isOpen =
        links.root(shorter).equals(shorter)
            && !nationalBodies.contains(EntityId.name(shorter))
            && links
                .mostFrequentName(shorter)
                .filter(name -> name.chars().anyMatch(Character::isLowerCase))
                .isPresent();
    int total = links.mentions(shorter);
    if (!isOpen || total < LEAST) {
      return Optional.empty();
    }
    Map<String, String> circumstanceToOwner = new TreeMap<>();
    for (String circumstance : List.of(Circumstance.END_OF, Circumstance.BEGINNING_OF)) {
      Map<String, Integer> counts = evidence.counts(circumstance);
      Map<String, Integer> articles = evidence.counts(Circumstance.articles(circumstance));
      int covered = counts.getOrDefault(Circumstance.ANY, 0);
      boolean isEnd = circumstance.equals(Circumstance.END_OF);
      boolean isPlace = EntityId.type(shorter) == MentionType.LOCATION;
      double least = isEnd || isPlace ? END_COVERED : BEGINNING_COVERED;
      if (covered >= least * total && articles.getOrDefault(Circumstance.ANY, 0) >= LEAST) {
        owner(shorter, counts, covered, articles)
            .ifPresent(owner -> circumstanceToOwner.put(circumstance, owner));
      }
    }
    return Optional.of(new Owners(circumstanceToOwner))
        .filter(owners -> !owners.circumstanceToOwner().isEmpty());
  }

  /** What is meant; empty if several may be; none if what is longer is nearly all the same body. */
  private Optional<String> owner(
      String shorter, Map<String, Integer> counts, int covered, Map<String, Integer> articles) {
    Map<String, Integer> longer = new TreeMap<>(counts);
    longer.remove(Circumstance.ANY);
    longer = links.joined(longer);
    longer.remove(shorter);
    if (longer.isEmpty()) {
      return Optional.empty();
    }
    return Owners.mostOf(longer, covered)
        .filter(owner -> links.joined(articles).getOrDefault(owner, 0) >= LEAST)
        .or(() -> Optional.of(""));
  }

  /** The longer names of an article by their short ones, each the one that it may be short for. */
  static Map<String, Set<String>> longer(Set<String> ids, Identities identities) {
    Map<String, Set<String>> shortToLonger = new HashMap<>();
    forEach(
        ids,
        (circumstance, shorter, longer) -> {
          String whole = identities.canonical(longer);
          boolean isShort =
              !whole.equals(identities.canonical(shorter))
                  && identities
                      .owners(Circumstance.part(shorter))
                      .flatMap(owners -> owners.owner(circumstance))
                      .isPresent();
          if (isShort) {
            shortToLonger.computeIfAbsent(shorter, id -> new TreeSet<>()).add(whole);
          }
        });
    return shortToLonger;
  }

  /** Hands on every pair among the ids of an article. */
  private static void forEach(Set<String> ids, Relation action) {
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
