package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.model.Field;
import org.dateline.model.MentionType;

/**
 * Gives a name that an article has for an organization and for a place the type that most of its
 * mentions have: a town that stands for its team, a company taken for a place. Numbers behind two
 * names of one sentence are scores, and those names teams.
 */
final class ArticleTypes {
  /** What stands before a place where the place itself is meant. */
  private static final Set<String> PLACING =
      Set.of("in", "near", "from", "around", "outside", "across", "throughout");

  private static final Pattern SCORE = Pattern.compile("\\d{1,3}");
  private static final Pattern LOWER = Pattern.compile("\\p{Ll}.*");

  /** Mentions of one name. */
  private static final class Votes {
    private int organizations;
    private int places;
  }

  private record Sentence(Field field, int number) {}

  private final Set<String> capitals;
  private final Set<Sentence> games = new HashSet<>();
  private final Map<String, Votes> nameToVotes = new HashMap<>();

  /**
   * Counts the mentions.
   *
   * @param capitals folded names of capitals: these stand for governments, and are places still
   */
  ArticleTypes(List<NamedSpan> names, Set<String> capitals) {
    this.capitals = capitals;
    Set<Sentence> once = new HashSet<>();
    for (NamedSpan name : names) {
      if (isOpen(name) && hasNumber(name) && !once.add(sentence(name))) {
        games.add(sentence(name));
      }
    }
    for (NamedSpan name : names) {
      if (isOpen(name)) {
        Votes votes = nameToVotes.computeIfAbsent(name.folded(), key -> new Votes());
        if (isOrganization(name)) {
          votes.organizations++;
        } else {
          votes.places++;
        }
      }
    }
  }

  /** The name as what it is in this article. */
  NamedSpan settled(NamedSpan name) {
    if (!isOpen(name)) {
      return name;
    }
    Votes votes = nameToVotes.getOrDefault(name.folded(), new Votes());
    if (votes.organizations < votes.places || isCapital(name, votes)) {
      return isScored(name) ? name.as(MentionType.ORGANIZATION) : name.as(MentionType.LOCATION);
    }
    return isAfter(name, PLACING::contains) ? name : name.as(MentionType.ORGANIZATION);
  }

  private boolean isCapital(NamedSpan name, Votes votes) {
    return votes.places > 0 && capitals.contains(name.folded());
  }

  private static boolean isOpen(NamedSpan name) {
    return name.type() == MentionType.ORGANIZATION || name.type() == MentionType.LOCATION;
  }

  private boolean isOrganization(NamedSpan name) {
    return name.type() == MentionType.ORGANIZATION || isScored(name);
  }

  private boolean isScored(NamedSpan name) {
    return hasNumber(name) && games.contains(sentence(name));
  }

  private static Sentence sentence(NamedSpan name) {
    return new Sentence(name.field(), name.sentence());
  }

  /** Whether a number of up to three digits follows that counts nothing: not "Texas 12 people". */
  private static boolean hasNumber(NamedSpan name) {
    int number = name.end();
    return number < name.tokens().size()
        && SCORE.matcher(name.tokens().surface(number)).matches()
        && (number + 1 >= name.tokens().size()
            || !LOWER.matcher(name.tokens().surface(number + 1)).matches())
        && !isAfter(name, PLACING::contains);
  }

  private static boolean isAfter(NamedSpan name, Predicate<String> words) {
    int before = name.first() - 1;
    return before >= name.tokens().firstToken(name.sentence())
        && words.test(name.tokens().surface(before));
  }
}
