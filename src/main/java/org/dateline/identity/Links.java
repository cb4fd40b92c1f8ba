package org.dateline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.extract.entity.LegalForms;
import org.dateline.identity.form.NameForms;
import org.dateline.model.EntityId;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;

/** Which names lead to which entity while the corpus is decided, and how each is written. */
final class Links {
  /** A form is frequent enough to be shown if it is one in twenty. */
  private static final int FREQUENT = 20;

  /** Capitals are a headline's if one in so many mentions writes the name in small letters. */
  private static final int HEADLINES = 10;

  /** Rules that bring a short form to a fuller one. */
  private static final Set<String> FULLER =
      Set.of(
          RuleId.CORPUS_ACRONYM,
          RuleId.NATIONAL_BODY,
          RuleId.EQUAL_NAME,
          RuleId.SHORT_NAME,
          RuleId.INITIAL);

  private record Link(String to, String rule) {}

  private final Map<String, Map<String, Integer>> idToNames = new TreeMap<>();
  private final Map<String, Link> idToLink = new TreeMap<>();

  void addNames(String id, Map<String, Integer> names) {
    idToNames.put(id, NameForms.settled(names));
  }

  /** All names that were met. */
  Set<String> ids() {
    return idToNames.keySet();
  }

  boolean isKnown(String id) {
    return idToNames.containsKey(id);
  }

  /** How often a name was met, as one entity's id. */
  int mentions(String id) {
    return NameEvidence.Entry.total(idToNames.getOrDefault(id, Map.of()));
  }

  /** Names of the same letters; where nearly all are a person's, without those of companies. */
  Set<String> withoutCompanies(Set<String> ids) {
    int persons = 0;
    int all = 0;
    for (String id : ids) {
      persons += EntityId.type(id) == MentionType.PERSON ? mentions(id) : 0;
      all += mentions(id);
    }
    return persons < Owners.SHARE * all
        ? ids
        : ids.stream()
            .filter(id -> !LegalForms.hasOne(EntityId.name(id)))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Lets all that leads to {@code from} lead to {@code to}. */
  void link(String from, String to, String rule) {
    String root = root(from);
    String target = root(to);
    if (!root.equals(target)) {
      idToLink.put(root, new Link(target, rule));
    }
  }

  /** The same if a name was met. */
  void linkKnown(String from, String to, String rule) {
    if (isKnown(from)) {
      link(from, to, rule);
    }
  }

  /** Where a name leads in the end. */
  String root(String id) {
    String at = id;
    for (Link link = idToLink.get(at); link != null; link = idToLink.get(at)) {
      at = link.to();
    }
    return at;
  }

  /** Counts of names, added up where they lead. */
  Map<String, Integer> joined(Map<String, Integer> counts) {
    Map<String, Integer> joined = new TreeMap<>();
    counts.forEach((id, n) -> joined.merge(root(id), n, Integer::sum));
    return joined;
  }

  /** Whether more than half of a name's mentions are written so. */
  boolean isMostly(String id, Predicate<String> writing) {
    Map<String, Integer> names = idToNames.getOrDefault(id, Map.of());
    int so =
        names.entrySet().stream()
            .filter(name -> writing.test(name.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return 2 * so > NameEvidence.Entry.total(names);
  }

  /** The form shown most often, if the name was met. */
  Optional<String> mostFrequentName(String id) {
    return best(idToNames.getOrDefault(id, Map.of()), Comparator.comparingInt(Map.Entry::getValue));
  }

  /**
   * Everything that another name or another way of writing it concerns.
   *
   * @param wanted ids whose name is needed in any case
   * @param idToListedName names of the lists, for entities that are never named in full
   * @param most of so many entities at most: the most frequent, and those wanted
   */
  Map<String, CorpusEntity> identities(
      Set<String> wanted, Map<String, String> idToListedName, int most) {
    Map<String, Map<String, Integer>> rootToNames = new TreeMap<>();
    Set<String> fuller = new HashSet<>();
    Set<String> named = new HashSet<>();
    Set<String> shared = new TreeSet<>(wanted);
    idToNames.forEach(
        (id, names) -> {
          String root = root(id);
          Map<String, Integer> all = rootToNames.computeIfAbsent(root, key -> new TreeMap<>());
          names.forEach((name, n) -> all.merge(name, n, Integer::sum));
          boolean isOtherForm =
              names.keySet().stream().anyMatch(n -> !NameForms.plain(n).equals(n));
          if (all.size() > 1 || isOtherForm || !root.equals(id)) {
            shared.add(root);
          }
        });
    idToLink.forEach(
        (id, link) -> {
          if (FULLER.contains(link.rule())) {
            fuller.add(root(id));
          }
          if (link.rule().equals(RuleId.EQUAL_NAME)) {
            named.add(root(id));
          }
        });
    keepFrequent(shared, wanted, rootToNames, most);
    Map<String, String> rootToName = new TreeMap<>();
    for (String root : shared) {
      Map<String, Integer> names = rootToNames.getOrDefault(root, Map.of());
      Optional<String> listed = Optional.ofNullable(idToListedName.get(root));
      listed
          .filter(name -> named.contains(root) || isFrequent(name, names))
          .or(() -> name(names, fuller.contains(root)))
          .or(() -> listed)
          .ifPresent(name -> rootToName.put(root, name));
    }
    return identities(rootToName);
  }

  /** Every worker holds what is decided: of rare names it is left as each article has it. */
  private static void keepFrequent(
      Set<String> roots,
      Set<String> wanted,
      Map<String, Map<String, Integer>> rootToNames,
      int most) {
    if (roots.size() <= most) {
      return;
    }
    List<String> byMentions = new ArrayList<>(roots);
    byMentions.sort(
        Comparator.comparing(
                (String root) -> NameEvidence.Entry.total(rootToNames.getOrDefault(root, Map.of())))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    roots.retainAll(new HashSet<>(byMentions.subList(0, most)));
    roots.addAll(wanted);
  }

  private Map<String, CorpusEntity> identities(Map<String, String> rootToName) {
    Map<String, CorpusEntity> identities = new TreeMap<>();
    rootToName.forEach((root, name) -> identities.put(root, new CorpusEntity(root, name, "")));
    idToLink.forEach(
        (id, link) -> {
          String name = rootToName.get(root(id));
          if (name != null) {
            identities.put(id, new CorpusEntity(root(id), name, link.rule()));
          }
        });
    return identities;
  }

  private static boolean isFrequent(String name, Map<String, Integer> names) {
    return names.getOrDefault(name, 0) * FREQUENT > NameEvidence.Entry.total(names);
  }

  /** The most frequent form; the longest of the frequent ones, if short forms lead here. */
  private static Optional<String> name(Map<String, Integer> names, boolean isFuller) {
    if (!isFuller) {
      return best(names, Comparator.comparingInt(Map.Entry::getValue));
    }
    int least = NameEvidence.Entry.total(names) / FREQUENT;
    Map<String, Integer> frequent = new TreeMap<>(names);
    frequent.values().removeIf(n -> n <= least);
    return best(
        frequent.isEmpty() ? names : frequent,
        Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getKey().length())
            .thenComparing(Map.Entry::getValue));
  }

  private static Optional<String> best(
      Map<String, Integer> names, Comparator<Map.Entry<String, Integer>> order) {
    return names.entrySet().stream()
        .max(
            Comparator.comparing(
                    (Map.Entry<String, Integer> entry) -> !isHeadline(entry.getKey(), names))
                .thenComparing(order)
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** SEOUL is how a headline or a dateline writes Seoul; NATO is a name, if some write Nato. */
  private static boolean isHeadline(String name, Map<String, Integer> names) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return false;
    }
    int inSmall =
        names.entrySet().stream()
            .filter(other -> !other.getKey().equals(name))
            .filter(other -> other.getKey().equalsIgnoreCase(name))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return name.indexOf(' ') > 0 || inSmall * HEADLINES >= NameEvidence.Entry.total(names);
  }
}
