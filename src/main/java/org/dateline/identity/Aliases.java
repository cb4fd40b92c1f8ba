package org.dateline.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.identity.form.Persons;
import org.dateline.model.RuleId;
import org.dateline.note.NotedMention;

/**
 * Joins two names of one person that articles explain: Ada Kellner, whose real name is Ida Sarum.
 * What somebody was born as is left alone: it is often said of a relative, and others bear it.
 */
final class Aliases {
  private static final Pattern EXPLAINED =
      Pattern.compile(
          ",? \\(?(?:whose (?:real|legal|given|full|actual) name (?:is|was)"
              + "|(?:who (?:is|was) )?(?:also|otherwise) known as"
              + "|a\\.?k\\.?a\\.?|real name:?|stage name:?) ");

  /** Before the name of another: the wife of Ada Kellner, also known as Ida Sarum. */
  private static final Pattern OTHERS = Pattern.compile("\\bof $");

  /** Behind the other name: it is said, and no more said of it (Ida Sarum's boss). */
  private static final Pattern END = Pattern.compile("[,.;:)\u2014\u201d\"].*|");

  /** So many stories that explain a name are no slip, if they are one in so many about it. */
  private static final int LEAST = 3;

  private static final int ONE_IN = 4;

  private final Map<String, NameEvidence.Entry> evidence;
  private final Links links;
  private final Map<String, Integer> pairToStories = new TreeMap<>();
  private final Map<String, Set<String>> idToOtherFamilies = new TreeMap<>();

  Aliases(Map<String, NameEvidence.Entry> evidence, Links links) {
    this.evidence = evidence;
    this.links = links;
  }

  /**
   * Takes down what one article explains.
   *
   * @param mentions in their order
   */
  static void take(List<NotedMention> mentions, NameEvidence evidence) {
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      if (isExplained(mentions.get(i), mentions.get(i + 1))) {
        pairs.add(Persons.pair(id(mentions.get(i)), id(mentions.get(i + 1))));
      }
    }
    for (String pair : pairs) {
      String key = Circumstance.person(Persons.family(Persons.ofPair(pair).get(0)));
      evidence.add(key, Circumstance.ALIAS, pair, 1);
    }
  }

  private static String id(NotedMention noted) {
    return noted.mention().entityId();
  }

  private static boolean isExplained(NotedMention one, NotedMention other) {
    if (!isFull(one)
        || !isFull(other)
        || id(one).equals(id(other))
        || one.mention().field() != other.mention().field()
        || OTHERS.matcher(one.before()).find()) {
      return false;
    }
    Matcher words = EXPLAINED.matcher(one.after());
    return words.lookingAt()
        && other.start() - one.end() == words.end()
        && END.matcher(other.after()).matches();
  }

  private static boolean isFull(NotedMention noted) {
    return noted.mention().counted() && Persons.fullName(id(noted)).isPresent();
  }

  /** Joins the rarer name with the other, if most of what is told of it explains it. */
  void join() {
    evidence.values().forEach(entry -> entry.counts(Circumstance.ALIAS).forEach(this::add));
    pairToStories.forEach(
        (pair, stories) -> {
          List<String> ids = Persons.ofPair(pair);
          boolean isFirst = stories(ids.get(0)) < stories(ids.get(1));
          String rarer = ids.get(isFirst ? 0 : 1);
          boolean isShared = ids.stream().anyMatch(this::isShared);
          if (!isShared && isOften(stories, stories(rarer))) {
            links.link(rarer, ids.get(isFirst ? 1 : 0), RuleId.VARIANT_NAME);
          }
        });
  }

  private void add(String pair, int stories) {
    List<String> ids = Persons.ofPair(pair).stream().map(links::root).toList();
    if (!ids.get(0).equals(ids.get(1))) {
      pairToStories.merge(Persons.pair(ids.get(0), ids.get(1)), stories, Integer::sum);
      addFamily(ids.get(0), ids.get(1));
      addFamily(ids.get(1), ids.get(0));
    }
  }

  private void addFamily(String id, String other) {
    idToOtherFamilies.computeIfAbsent(id, key -> new TreeSet<>()).add(Persons.family(other));
  }

  /** Whether people of several families are called so: Jane Doe. */
  private boolean isShared(String id) {
    return idToOtherFamilies.getOrDefault(id, Set.of()).size() > 1;
  }

  private static boolean isOften(int explaining, int all) {
    return 2 * explaining > all || (explaining >= LEAST && ONE_IN * explaining >= all);
  }

  /** How many stories have a name in full. */
  private int stories(String id) {
    NameEvidence.Entry family = evidence.get(Circumstance.person(Persons.family(id)));
    return family == null ? 0 : links.joined(family.counts(Circumstance.FULL)).getOrDefault(id, 0);
  }
}
