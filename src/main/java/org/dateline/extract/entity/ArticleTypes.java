package org.dateline.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Field;
import org.dateline.model.MentionType;
import org.dateline.text.Folding;

/**
 * Gives a name that an article has for an organization and for a place the type that most of its
 * mentions have: a town that stands for its team, a company taken for a place. Numbers behind two
 * names of one sentence are scores, and those names teams.
 */
final class ArticleTypes {
  /** What stands before a place where the place itself is meant. */
  private static final Set<String> PLACING =
      Set.of("in", "near", "from", "around", "outside", "across", "throughout");

  /** So many times as often must one be named as the other, if one of them is a person. */
  private static final int FAR_MORE = 3;

  private static final Pattern SCORE = Pattern.compile("\\d{1,3}");
  private static final Pattern LOWER = Pattern.compile("\\p{Ll}.*");

  /** Mentions of one name. */
  private static final class Votes {
    private int organizations;
    private int places;
    private int persons;
    private boolean isFamily;
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
      Votes votes = votes(name);
      if (name.type() == MentionType.PERSON) {
        votes.persons++;
        votes.isFamily |= name.size() > 1;
      } else if (isOrganization(name)) {
        votes.organizations++;
      } else {
        votes.places++;
      }
    }
  }

  /** Those of a name, or of the last word of a person's. */
  private Votes votes(NamedSpan name) {
    String voted =
        isOpen(name) ? name.folded() : Folding.fold(name.tokens().surface(name.end() - 1));
    return nameToVotes.computeIfAbsent(voted, key -> new Votes());
  }

  /** The name as what it is in this article. */
  NamedSpan settled(NamedSpan name) {
    Votes votes = votes(name);
    int others = votes.organizations + votes.places;
    if (!isOpen(name)) {
      boolean isNobody = name.size() == 1 && !votes.isFamily && !name.hadTitle();
      return isNobody && others >= FAR_MORE * votes.persons
          ? name.as(
              votes.organizations < votes.places ? MentionType.LOCATION : MentionType.ORGANIZATION)
          : name;
    }
    if (name.size() == 1 && votes.isFamily && votes.persons >= FAR_MORE * others) {
      return name.as(MentionType.PERSON);
    }
    if (votes.organizations < votes.places || isCapital(name, votes)) {
      return isScored(name) ? name.as(MentionType.ORGANIZATION) : name.as(MentionType.LOCATION);
    }
    return isPlaced(name) ? name : name.as(MentionType.ORGANIZATION);
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
        && !isPlaced(name);
  }

  private static boolean isPlaced(NamedSpan name) {
    int before = name.first() - 1;
    return before >= name.tokens().firstToken(name.sentence())
        && PLACING.contains(name.tokens().surface(before));
  }
}
