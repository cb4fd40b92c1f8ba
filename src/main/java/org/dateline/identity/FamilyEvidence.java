package org.dateline.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.entity.PersonName;
import org.dateline.identity.form.Persons;

/** What the corpus shows of two full names of one family: where they meet, and their offices. */
final class FamilyEvidence {
  /** So many stories must name both, or give each the same office. */
  private static final int LEAST = 2;

  /** Father and son stand together in more than one of so many stories about the rarer. */
  private static final int RARELY = 4;

  /** So many times as many stories have a name in full as without the first given name. */
  private static final int FAR_MORE = 10;

  private final NameEvidence.Entry family;
  private final Links links;

  FamilyEvidence(NameEvidence.Entry family, Links links) {
    this.family = family;
    this.links = links;
  }

  /** In two stories, or in one of the few about the rarer: two namesakes do not meet so often. */
  boolean isTogether(String a, String b) {
    int together = pairs(Circumstance.TOGETHER, a, b);
    return together >= LEAST || together * RARELY >= rarer(a, b);
  }

  boolean isRarelyTogether(String a, String b) {
    return pairs(Circumstance.TOGETHER, a, b) * RARELY <= rarer(a, b);
  }

  /** Whether an article calls one of them by the nickname that makes the other. */
  boolean isNicknamed(String a, String b) {
    return pairs(Circumstance.NICKNAMED, a, b) > 0;
  }

  boolean isSameOffice(String a, String b) {
    return family.all().keySet().stream()
        .filter(Circumstance::isOffice)
        .map(circumstance -> links.joined(family.counts(circumstance)))
        .anyMatch(
            holders -> holders.getOrDefault(a, 0) >= LEAST && holders.getOrDefault(b, 0) >= LEAST);
  }

  /**
   * Whether somebody bears an office that the other never has, or a title of the other's sex.
   *
   * @param id of a name in few stories
   * @param other of one in many, which would show a title if it had one
   */
  boolean isTitledOtherwise(String id, String other) {
    boolean isOtherOffice = false;
    boolean isOfSex = false;
    boolean isSameSex = false;
    boolean isOtherOfSex = false;
    for (String circumstance : family.all().keySet()) {
      if (Circumstance.isTitled(circumstance)) {
        Map<String, Integer> bearers = links.joined(family.counts(circumstance));
        boolean isHere = bearers.containsKey(id);
        boolean isThere = bearers.containsKey(other);
        boolean isOffice = Circumstance.isOffice(circumstance);
        isOtherOffice |= isOffice && isHere && !isThere;
        isOfSex |= !isOffice && isHere;
        isOtherOfSex |= !isOffice && isThere;
        isSameSex |= !isOffice && isHere && isThere;
      }
    }
    return isOtherOffice || (isOfSex && isOtherOfSex && !isSameSex);
  }

  /** The only longer name that ends with a name, if far more stories have it. */
  Optional<String> onlyLonger(String id, PersonName name) {
    Map<String, Integer> stories = links.joined(family.counts(Circumstance.FULL));
    List<String> longer =
        stories.keySet().stream()
            .filter(other -> Persons.fullName(other).filter(name::isEndOf).isPresent())
            .map(links::root)
            .distinct()
            .toList();
    return longer.size() == 1
            && stories.getOrDefault(longer.get(0), 0) >= FAR_MORE * stories.getOrDefault(id, 0)
        ? Optional.of(longer.get(0))
        : Optional.empty();
  }

  private int rarer(String a, String b) {
    Map<String, Integer> stories = links.joined(family.counts(Circumstance.FULL));
    return Math.max(1, Math.min(stories.getOrDefault(a, 0), stories.getOrDefault(b, 0)));
  }

  private int pairs(String circumstance, String a, String b) {
    int together = 0;
    for (Map.Entry<String, Integer> pair : family.counts(circumstance).entrySet()) {
      List<String> ids = Persons.ofPair(pair.getKey());
      String one = links.root(ids.get(0));
      String other = links.root(ids.get(1));
      if ((one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a))) {
        together += pair.getValue();
      }
    }
    return together;
  }
}
