package org.dateline.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;

/**
 * Decides which names of organizations are short for a longer one: those that the corpus hardly has
 * but beside a longer one.
 */
final class ShortNames {
  /** "Times" may be short for what ends so if two in five of its mentions stand beside it. */
  private static final double END_COVERED = .4;

  /** What begins like a name may be a part of it, a Senate committee: nearly all must do. */
  private static final double BEGINNING_COVERED = .8;

  /** In mentions, and in articles that have it beside a longer one. */
  private static final int LEAST = 3;

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
    LongerNames.forEach(
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
}
