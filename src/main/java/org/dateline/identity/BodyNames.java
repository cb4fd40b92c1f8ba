package org.dateline.identity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.gazetteer.WordList;
import org.dateline.identity.form.Bodies;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.text.Folding;

/**
 * Joins the names of one body that differ by a word before or behind: the country's, the
 * president's, "Department of", "University".
 */
final class BodyNames {
  private static final int LEAST_NATIONAL = 5;

  /**
   * So much of the stories that name a country with a body must name that one. Its own press leaves
   * its name out, so its share is larger still.
   */
  private static final double NATIONAL = .8;

  /** So many stories must name people of a family in full. */
  private static final int LEAST_OF_FAMILY = 3;

  /** A place that is named a tenth as often as the body may be meant. */
  private static final int RARELY = 10;

  private static final List<String> DEPARTMENTS =
      List.of("department of ", "u.s. department of ", "ministry of ");
  private static final List<String> TAILS =
      WordList.lines("tails-of-bodies.txt").stream().map(line -> " " + Folding.fold(line)).toList();

  private static final List<String> CHAMBERS = List.of("house ", "senate ", "joint ");
  private static final String COMMITTEE = " committee";

  private final Map<String, NameEvidence.Entry> evidence;
  private final Links links;
  private final CountryNames countries;
  private final Set<String> nationalBodies;
  private final Bodies bodies;

  BodyNames(
      Map<String, NameEvidence.Entry> evidence,
      Links links,
      CountryNames countries,
      Set<String> nationalBodies) {
    this.evidence = evidence;
    this.links = links;
    this.countries = countries;
    this.nationalBodies = nationalBodies;
    this.bodies = countries.bodies(nationalBodies);
  }

  void join() {
    evidence.forEach(this::joinNational);
    Map<String, Map<String, Integer>> bodyToCodes = new TreeMap<>();
    Map<String, Set<String>> bodyToIds = new TreeMap<>();
    for (String id : links.ids()) {
      if (EntityId.type(id) == MentionType.ORGANIZATION) {
        String name = EntityId.name(id);
        if (!isSaidTwice(name)) {
          joinDepartment(id, name);
          joinWithoutTail(id, name);
        }
        joinLeaders(id, name);
        joinChamber(id, name);
        noteCountry(id, name, bodyToCodes, bodyToIds);
      }
    }
    bodyToIds.forEach(
        (body, ids) -> joinAbbreviated(body, ids, bodyToCodes.getOrDefault(body, Map.of())));
  }

  private static String organization(String name) {
    return EntityId.of(MentionType.ORGANIZATION, name);
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
    String bare = organization(Circumstance.word(key));
    if (total >= LEAST_NATIONAL && links.isKnown(bare)) {
      Owners.atLeast(NATIONAL * total, codeToStories)
          .map(code -> codeToIds.getOrDefault(code, Map.of()).keySet().iterator().next())
          .ifPresent(full -> links.link(bare, full, RuleId.NATIONAL_BODY));
    }
  }

  private void joinNames(Map<String, Integer> idToStories) {
    String most = Collections.max(idToStories.entrySet(), Map.Entry.comparingByValue()).getKey();
    idToStories.keySet().forEach(id -> links.link(id, most, RuleId.NATIONAL_BODY));
  }

  /** "Veterans Affairs" is short for the department; "State" alone may be anything. */
  private void joinDepartment(String id, String name) {
    for (String department : DEPARTMENTS) {
      String field = name.startsWith(department) ? name.substring(department.length()) : "";
      if (field.indexOf(' ') > 0 && links.isKnown(organization(field))) {
        links.link(organization(field), id, RuleId.SHORT_NAME);
      }
    }
  }

  /** "Department of Justice Department" is a slip, and no name to bring others to. */
  private static boolean isSaidTwice(String name) {
    return DEPARTMENTS.stream().anyMatch(name::startsWith)
        && TAILS.stream().anyMatch(name::endsWith);
  }

  /** "Harvard" is the university and "Interior" the department, if no place is called so. */
  private void joinWithoutTail(String id, String name) {
    for (String tail : TAILS) {
      String bare = name.endsWith(tail) ? name.substring(0, name.length() - tail.length()) : "";
      if (!bare.isEmpty() && meansNothingElse(bare, id)) {
        links.link(organization(bare), id, RuleId.SHORT_NAME);
      }
    }
  }

  /** Whether a name without its tail is hardly a place's, a party's or another body's. */
  private boolean meansNothingElse(String bare, String id) {
    int places = links.mentions(EntityId.of(MentionType.LOCATION, bare));
    boolean isBody = EntityId.type(links.root(organization(bare))) == MentionType.ORGANIZATION;
    return isBody
        && places * RARELY < links.mentions(organization(bare))
        && !links.isKnown(organization(bare + " party"))
        && !isOfDepartment(bare, id)
        && !isShortForOther(organization(bare), id);
  }

  /** Veterans Affairs is the department, and not its committee. */
  private boolean isOfDepartment(String bare, String id) {
    return EntityId.name(id).endsWith(COMMITTEE)
        && DEPARTMENTS.stream()
            .anyMatch(department -> links.isKnown(organization(department + bare)));
  }

  /** Cambridge may be Cambridge Analytica. */
  private boolean isShortForOther(String bare, String id) {
    NameEvidence.Entry longer = evidence.get(Circumstance.part(bare));
    Map<String, Integer> beginning =
        longer == null ? Map.of() : longer.counts(Circumstance.BEGINNING_OF);
    int own = beginning.getOrDefault(id, 0);
    return beginning.entrySet().stream()
        .filter(other -> !other.getKey().equals(Circumstance.ANY))
        .anyMatch(other -> other.getValue() > own);
  }

  /** "Ways and Means Committee" is the House's, if the Senate has none. */
  private void joinChamber(String id, String name) {
    for (String chamber : CHAMBERS) {
      String body = name.startsWith(chamber) ? name.substring(chamber.length()) : "";
      if (body.endsWith(COMMITTEE) && rivals(chamber, body) * RARELY < links.mentions(id)) {
        links.link(organization(body), id, RuleId.SHORT_NAME);
      }
    }
  }

  /** Whether two chambers or more have a committee of that name: the Armed Services Committee. */
  static boolean isOfSeveralChambers(String id, Links links) {
    String name = EntityId.name(id);
    return EntityId.type(id) == MentionType.ORGANIZATION
        && name.endsWith(COMMITTEE)
        && links.root(id).equals(id)
        && CHAMBERS.stream().filter(one -> links.isKnown(organization(one + name))).count() > 1;
  }

  /** How often the other chambers' bodies of that name are met. */
  private int rivals(String chamber, String body) {
    return CHAMBERS.stream()
        .filter(other -> !other.equals(chamber))
        .mapToInt(other -> links.mentions(organization(other + body)))
        .sum();
  }

  /** "Obama White House", after a family that the corpus knows. */
  private void joinLeaders(String id, String name) {
    int blank = name.indexOf(' ');
    String body = name.substring(blank + 1);
    if (blank < 0 || !nationalBodies.contains(body) || !links.isKnown(organization(body))) {
      return;
    }
    NameEvidence.Entry family = evidence.get(Circumstance.person(name.substring(0, blank)));
    if (family != null
        && NameEvidence.Entry.total(family.counts(Circumstance.FULL)) >= LEAST_OF_FAMILY) {
      links.link(id, organization(body), RuleId.LEADERS_BODY);
    }
  }

  private void noteCountry(
      String id,
      String name,
      Map<String, Map<String, Integer>> bodyToCodes,
      Map<String, Set<String>> bodyToIds) {
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      String word = name.substring(0, blank);
      String body = name.substring(blank + 1);
      String code = countries.wordToCode().get(word);
      if (code != null && body.indexOf(' ') > 0 && links.isKnown(organization(body))) {
        bodyToCodes
            .computeIfAbsent(body, key -> new TreeMap<>())
            .merge(code, links.mentions(id), Integer::sum);
        if (countries.isAbbreviation(word)) {
          bodyToIds.computeIfAbsent(body, key -> new TreeSet<>()).add(id);
        }
      }
    }
  }

  /** "U.S. Customs and Border Protection" needs no list, if no other country's is named. */
  private void joinAbbreviated(String body, Set<String> ids, Map<String, Integer> codes) {
    if (Owners.mostOf(codes, NameEvidence.Entry.total(codes)).isPresent()) {
      String full = ids.iterator().next();
      ids.forEach(id -> links.link(id, full, RuleId.NATIONAL_BODY));
      links.link(organization(body), full, RuleId.NATIONAL_BODY);
    }
  }
}
