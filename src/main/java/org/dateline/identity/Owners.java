package org.dateline.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Whom a bare name means, by circumstance.
 *
 * @param circumstanceToOwner ids; empty where several share the name
 */
record Owners(Map<String, String> circumstanceToOwner) {
  /** So many stories decide for an outlet and a quarter of a year. */
  static final int LEAST_NEAR = 5;

  /** So many stories decide for the whole corpus, and for a title. */
  static final int LEAST = 3;

  /** So much of the stories must mean the same one. */
  private static final double SHARE = .9;

  /** Decides every circumstance that was met often enough. */
  static Owners of(NameEvidence.Entry entry, UnaryOperator<String> canonical) {
    Map<String, String> owners = new TreeMap<>();
    entry
        .all()
        .forEach(
            (circumstance, counts) -> {
              if (!circumstance.equals(Circumstance.TOGETHER)
                  && !circumstance.equals(Circumstance.FULL)) {
                decide(circumstance, joined(counts, canonical))
                    .ifPresent(owner -> owners.put(circumstance, owner));
              }
            });
    return new Owners(owners);
  }

  private static Map<String, Integer> joined(
      Map<String, Integer> counts, UnaryOperator<String> canonical) {
    Map<String, Integer> joined = new TreeMap<>();
    counts.forEach((id, n) -> joined.merge(canonical.apply(id), n, Integer::sum));
    return joined;
  }

  private static Optional<String> decide(String circumstance, Map<String, Integer> counts) {
    int total = NameEvidence.Entry.total(counts);
    if (total < (Circumstance.isNear(circumstance) ? LEAST_NEAR : LEAST)) {
      return Optional.empty();
    }
    return Optional.of(mostOf(counts, total).orElse(""));
  }

  /** The one that nearly all mean. */
  static Optional<String> mostOf(Map<String, Integer> counts, int total) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= SHARE * total)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whom it means in a circumstance: empty if that is open, an empty id if several share it. */
  Optional<String> owner(String circumstance) {
    return Optional.ofNullable(circumstanceToOwner.get(circumstance));
  }

  /** The same in the first of several circumstances that is decided. */
  Optional<String> firstOwner(List<String> circumstances) {
    return circumstances.stream().map(this::owner).flatMap(Optional::stream).findFirst();
  }
}
