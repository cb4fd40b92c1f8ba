package org.dateline.identity;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whom a bare name means, by circumstance.
 *
 * @param circumstanceToOwner ids; empty where several share the name
 */
record Owners(Map<String, String> circumstanceToOwner) {
  /** A short name that several share. */
  static final Owners SEVERAL = new Owners(Map.of(Circumstance.END_OF, ""));

  /** So many stories decide for an outlet and a quarter of a year. */
  static final int LEAST_NEAR = 5;

  /** So many stories decide for the whole corpus, and for a title. */
  static final int LEAST = 3;

  /** One companion alone is chance more often. */
  private static final int LEAST_AGREEING = 2;

  /** So much of the stories must mean the same one. */
  static final double SHARE = .9;

  /** So much of the stories that name the family in full must name the owner. */
  private static final double UNRIVALLED = .75;

  /** A given name of one story in so many that have the family name is chance: Clinton Watts. */
  private static final int RARELY = 10;

  /** The two-sided 95 % point of the normal distribution. */
  private static final double NORMAL = 1.96;

  /** So many stories a circumstance needs to tell anything. */
  static int least(String circumstance) {
    if (Circumstance.isNear(circumstance) || Circumstance.isWith(circumstance)) {
      return LEAST_NEAR;
    }
    if (circumstance.equals(Circumstance.GIVEN)) {
      return LEAST;
    }
    boolean isOfName =
        circumstance.equals(Circumstance.BARE) || Circumstance.isTitled(circumstance);
    return isOfName ? LEAST - 1 : 1;
  }

  /** Decides every circumstance that was met often enough. */
  static Owners of(NameEvidence.Entry entry, Links links) {
    Map<String, String> owners = new TreeMap<>();
    entry
        .all()
        .forEach(
            (circumstance, counts) -> {
              if (!Circumstance.isOfNames(circumstance)) {
                Map<String, Integer> joined = links.joined(counts);
                decide(circumstance, joined)
                    .or(() -> unrivalled(circumstance, joined, entry, links))
                    .ifPresent(owner -> owners.put(circumstance, owner));
              }
            });
    removeNeedless(owners);
    if (!owners.isEmpty() && isAlsoGiven(entry)) {
      owners.put(Circumstance.ALSO_GIVEN, "");
    }
    return new Owners(owners);
  }

  /**
   * Whether the stories with people of this given name are not few beside those with the family.
   */
  private static boolean isAlsoGiven(NameEvidence.Entry entry) {
    return NameEvidence.Entry.total(entry.counts(Circumstance.GIVEN)) * RARELY
        >= NameEvidence.Entry.total(entry.counts(Circumstance.FULL));
  }

  /**
   * Time and outlet say nothing new where all agree; companions matter where the family name alone,
   * or the time, leave it open.
   */
  private static void removeNeedless(Map<String, String> owners) {
    Set<String> said = new HashSet<>();
    owners.forEach(
        (circumstance, owner) -> {
          if (circumstance.equals(Circumstance.BARE) || Circumstance.isNear(circumstance)) {
            said.add(owner);
          }
        });
    boolean isOpen = said.contains("");
    owners
        .entrySet()
        .removeIf(
            entry ->
                (said.size() < 2 && Circumstance.isNear(entry.getKey()))
                    || (Circumstance.isWith(entry.getKey())
                        && (!isOpen || entry.getValue().isEmpty())));
  }

  /**
   * Two stories are enough if they agree, and hardly anybody else of the family is named in full:
   * then 93 in 100 third stories agree with them.
   */
  private static Optional<String> unrivalled(
      String circumstance, Map<String, Integer> counts, NameEvidence.Entry entry, Links links) {
    if (!circumstance.equals(Circumstance.BARE)
        || counts.size() != 1
        || NameEvidence.Entry.total(counts) < LEAST - 1) {
      return Optional.empty();
    }
    String owner = counts.keySet().iterator().next();
    Map<String, Integer> full = links.joined(entry.counts(Circumstance.FULL));
    boolean isUnrivalled =
        full.getOrDefault(owner, 0) >= UNRIVALLED * NameEvidence.Entry.total(full);
    return isUnrivalled ? Optional.of(owner) : Optional.empty();
  }

  /** Few stories near by do not speak against the wider circumstances: they leave it open. */
  private static Optional<String> decide(String circumstance, Map<String, Integer> counts) {
    int total = NameEvidence.Entry.total(counts);
    boolean isNear = Circumstance.isNear(circumstance) || Circumstance.isWith(circumstance);
    if (total < (isNear ? LEAST_NEAR : LEAST)) {
      return Optional.empty();
    }
    Optional<String> owner = mostOf(counts, total);
    if (owner.isPresent()) {
      return owner;
    }
    int most = Collections.max(counts.values());
    return isNear && mayBeShare(most, total) ? Optional.empty() : Optional.of("");
  }

  /** Whether so many of a total are compatible with the share: the upper bound of Wilson (1927). */
  private static boolean mayBeShare(int most, int total) {
    double share = (double) most / total;
    double spread = NORMAL * NORMAL / total;
    double centre = share + spread / 2;
    double width = NORMAL * Math.sqrt((share * (1 - share) + spread / 4) / total);
    return (centre + width) / (1 + spread) >= SHARE;
  }

  /** The one that nearly all mean. */
  static Optional<String> mostOf(Map<String, Integer> counts, int total) {
    return atLeast(SHARE * total, counts);
  }

  /** The one that so many mean; only for more than half. */
  static Optional<String> atLeast(double least, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= least)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether the word is the family name of somebody, and hardly a given name. */
  boolean areOfFamily() {
    return circumstanceToOwner.containsKey(Circumstance.BARE) && !isAlsoGiven();
  }

  /** Whether the word is a given name too: Paul, of Rand Paul and of Paul Ryan. */
  boolean isAlsoGiven() {
    return circumstanceToOwner.containsKey(Circumstance.ALSO_GIVEN);
  }

  /** Whom it means in a circumstance: empty if that is open, an empty id if several share it. */
  Optional<String> owner(String circumstance) {
    return Optional.ofNullable(circumstanceToOwner.get(circumstance));
  }

  /** Whom the companions of an article agree on, two of them at least. */
  Optional<String> ownerAmong(Set<String> companions) {
    List<String> said =
        companions.stream()
            .map(companion -> owner(Circumstance.with(companion)))
            .flatMap(Optional::stream)
            .toList();
    return said.size() >= LEAST_AGREEING && Set.copyOf(said).size() == 1
        ? Optional.of(said.get(0))
        : Optional.empty();
  }

  /** The same in the first of several circumstances that is decided. */
  Optional<String> firstOwner(List<String> circumstances) {
    return circumstances.stream().map(this::owner).flatMap(Optional::stream).findFirst();
  }
}
