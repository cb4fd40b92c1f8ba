package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;

/**
 * What the files know of names beyond countries: which given names are one, what acronyms stand
 * for, which names mean the same, which bodies each country has, and what titles tell. All are
 * folded.
 *
 * @param givenToForms the names that a given name is written as or short for, itself among them
 * @param acronymToId the entity that an acronym stands for, by its letters
 * @param idToId the entity that another name of it means
 * @param idToName names as written, for the ids above
 * @param nationalBodies bodies that many countries have
 * @param titleToMeaning what a title tells: {@code man}, {@code woman} or an office
 */
public record NameLists(
    Map<String, Set<String>> givenToForms,
    Map<String, String> acronymToId,
    Map<String, String> idToId,
    Map<String, String> idToName,
    Set<String> nationalBodies,
    Map<String, String> titleToMeaning) {
  static final String NICKNAMES = "nicknames.csv";
  static final String ACRONYMS = "acronyms.csv";
  static final String EQUAL_NAMES = "equal-names.csv";
  static final String TELLING_TITLES = "telling-titles.csv";

  private static final String BODIES = "national-bodies.txt";
  private static final int NAME = 2;

  /** Keeps unmodifiable copies. */
  public NameLists {
    givenToForms = Map.copyOf(givenToForms);
    acronymToId = Map.copyOf(acronymToId);
    idToId = Map.copyOf(idToId);
    idToName = Map.copyOf(idToName);
    nationalBodies = Set.copyOf(nationalBodies);
    titleToMeaning = Map.copyOf(titleToMeaning);
  }

  /** Parses and checks the files. */
  static NameLists of(String nicknames, String acronyms, String equalNames, String titles) {
    Map<String, String> idToName = new HashMap<>();
    return new NameLists(
        givenToForms(nicknames),
        acronymToId(acronyms, idToName),
        idToId(equalNames, idToName),
        idToName,
        WordList.folded(BODIES),
        titleToMeaning(titles));
  }

  /** Whether two folded given names may be of one person: they share a name that both are of. */
  public boolean areOneGivenName(String a, String b) {
    return a.equals(b)
        || givenToForms.getOrDefault(a, Set.of(a)).stream()
            .anyMatch(givenToForms.getOrDefault(b, Set.of(b))::contains);
  }

  private static Map<String, Set<String>> givenToForms(String content) {
    Map<String, Set<String>> givenToForms = new HashMap<>();
    for (CsvLine line : CsvLine.parse(NICKNAMES, content, "name,also")) {
      String name = Folding.fold(line.required(0, "name"));
      String also = Folding.fold(line.required(1, "also"));
      for (String given : List.of(name, also)) {
        givenToForms.computeIfAbsent(given, key -> new HashSet<>(Set.of(key))).add(name);
      }
    }
    return givenToForms;
  }

  private static Map<String, String> acronymToId(String content, Map<String, String> idToName) {
    Map<String, String> acronymToId = new HashMap<>();
    for (CsvLine line : CsvLine.parse(ACRONYMS, content, "acronym,type,name")) {
      String acronym = line.required(0, "acronym");
      String id = id(line, 1, line.required(NAME, "name"), idToName);
      if (acronymToId.put(Folding.fold(acronym).replace(".", ""), id) != null) {
        throw line.fault("acronym stands twice", acronym, "delete one of the two lines");
      }
    }
    return acronymToId;
  }

  private static Map<String, String> idToId(String content, Map<String, String> idToName) {
    Map<String, String> idToId = new HashMap<>();
    for (CsvLine line : CsvLine.parse(EQUAL_NAMES, content, "type,name,also")) {
      String also = line.required(NAME, "also");
      String id = id(line, 0, line.required(1, "name"), idToName);
      if (idToId.put(id(line, 0, also, idToName), id) != null) {
        throw line.fault("name stands twice", also, "delete one of the two lines");
      }
    }
    return idToId;
  }

  private static String id(CsvLine line, int column, String name, Map<String, String> idToName) {
    String label = line.required(column, "type");
    Optional<MentionType> type = EntityId.typeLabelled(label);
    if (type.isEmpty()) {
      throw line.fault("unknown type", label, "choose person, organization or location");
    }
    String id = EntityId.of(type.get(), Folding.fold(name));
    idToName.put(id, name);
    return id;
  }

  private static Map<String, String> titleToMeaning(String content) {
    Map<String, String> titleToMeaning = new HashMap<>();
    for (CsvLine line : CsvLine.parse(TELLING_TITLES, content, "title,tells")) {
      titleToMeaning.put(Folding.fold(line.required(0, "title")), line.required(1, "tells"));
    }
    return titleToMeaning;
  }

  /** All words of the titles, so that who reads backwards knows where to stop. */
  public Set<String> titleWords() {
    return titleToMeaning.keySet().stream()
        .flatMap(title -> Arrays.stream(title.split(" ", -1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
