package org.dateline.tagger;

import java.util.HashSet;
import java.util.Set;
import org.dateline.gazetteer.WordList;
import org.dateline.tagger.feature.Cue;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.Word;

/**
 * Teams of a list, in reports on games. Most bear the name of a town: it is the team unless
 * something lies or happens there.
 */
final class KnownTeams {
  private static final NameSet TEAMS = new NameSet(WordList.lines("teams.txt"));

  /** What stands before a place in which something lies or happens. */
  private static final Set<Integer> PLACE_BEFORE =
      Hashing.ofWords("in near at from to of around outside through across (");

  /** What follows a place, and hardly a team. */
  private static final Set<Integer> PLACE_AFTER =
      Hashing.ofWords("airport area : police court university hospital street road based resident");

  /** A sentence with one of these and "from" tells whom a player leaves. */
  private static final Set<Integer> TRANSFER =
      Hashing.ofWords(
          "sign signs signed signing join joins joined loan transfer transfers bought took");

  /** How far before "from" such a word may stand. */
  private static final int TRANSFER_REACH = 20;

  /** How the game ended that a team had at another's. */
  private static final Set<Integer> RESULTS =
      Hashing.ofWords("win wins won lost lose draw drew drawn beaten defeat victory held");

  /** How many words stand between a result and where it was. */
  private static final int RESULT_REACH = 4;

  private static final int FROM = Hashing.of("from");
  private static final int AT = Hashing.of("at");
  private static final int TO = Hashing.of("to");
  private static final Set<Integer> LINKS = Hashing.ofWords(", and");
  private static final Set<Integer> OF = Hashing.ofWords("of in");
  private static final int COMMA = Hashing.of(",");

  /** Houston, Texas, is a town in its state; so many towns in a row are teams. */
  private static final int SHORTEST_LIST = 3;

  private KnownTeams() {}

  /**
   * How many teams of more than one word a passage names, each counted once.
   *
   * @param areWords whether those of one word that is no place, family or other word count too
   */
  static int clubs(Passage passage, boolean areWords) {
    Set<Integer> keys = new HashSet<>();
    Stretch.forEach(
        passage,
        TEAMS::end,
        team -> {
          if ((!team.isOneWord() || (areWords && isClub(passage, team)))
              && !passage.isHeadline(team.from())) {
            keys.add(passage.key(team.from(), team.to()));
          }
        });
    return keys.size();
  }

  /** Whether the word is nothing but a team. */
  private static boolean isClub(Passage passage, Stretch team) {
    Word word = passage.word(team.from());
    return !(word.isOftenPlace()
        || word.has(Cue.ORDINARY)
        || word.has(Cue.FAMILY_NAME)
        || (passage.evidence(team.from()) & Cue.SEEN_LOWER_CASE) != 0);
  }

  /**
   * Labels the teams of a report.
   *
   * @param areTowns whether the name of a town means the team as well
   */
  static void apply(Passage passage, byte[] labels, boolean areTowns) {
    Set<Integer> familyNames = FamilyNames.of(passage, labels);
    Stretch.forEach(
        passage,
        TEAMS::end,
        team -> {
          if (isTeam(passage, labels, team, familyNames, areTowns)) {
            Labels.fill(labels, team.from(), team.to(), Labels.ORGANIZATION);
            endName(passage, labels, team.to());
          }
        });
  }

  private static boolean isTeam(
      Passage passage, byte[] labels, Stretch name, Set<Integer> familyNames, boolean areTowns) {
    boolean isLabelled =
        labels[name.from()] == Labels.begin(Labels.LOCATION)
            && Labels.end(labels, name.from(), passage.size()) == name.to();
    boolean isTown =
        (isLabelled && isOfTown(passage, name))
            || (name.isOneWord() && passage.word(name.from()).isOftenPlace());
    return coversLabels(passage, labels, name)
        && !isWord(passage, name)
        && !isFamily(passage, name, familyNames)
        && (!isTown || (areTowns && !isPlace(passage, labels, name)));
  }

  /** Whether the name of more than one word is a town's as well: Los Angeles, not Coventry City. */
  private static boolean isOfTown(Passage passage, Stretch name) {
    return name.isOneWord() || passage.isInKnownPlace(name.from());
  }

  /** Whether no label goes on outside of the words, but for a number or a place behind them. */
  private static boolean coversLabels(Passage passage, byte[] labels, Stretch name) {
    int to = name.to();
    boolean goesOn = to < passage.size() && Labels.isInside(labels[to]);
    return !Labels.isInside(labels[name.from()])
        && (!goesOn || passage.word(to).hasDigit() || OF.contains(passage.word(to).lower()));
  }

  /** Ends a name at its team: Enyimba of Aba, of which Aba is a place. */
  private static void endName(Passage passage, byte[] labels, int to) {
    int end = Labels.cut(labels, to, passage.size());
    if (end > to + 1 && OF.contains(passage.word(to).lower())) {
      Labels.fill(labels, to + 1, end, Labels.LOCATION);
    }
  }

  /** Whether it may be an ordinary word that has its capital from the sentence. */
  private static boolean isWord(Passage passage, Stretch name) {
    Word word = passage.word(name.from());
    boolean isOrdinary =
        word.has(Cue.ORDINARY) || (passage.evidence(name.from()) & Cue.SEEN_LOWER_CASE) != 0;
    return name.isOneWord()
        && isOrdinary
        && (name.from() == name.first() || passage.isHeadline(name.from()));
  }

  private static boolean isFamily(Passage passage, Stretch name, Set<Integer> familyNames) {
    Word word = passage.word(name.from());
    return name.isOneWord() && (familyNames.contains(word.lower()) || word.has(Cue.HONORIFIC));
  }

  /** Whether a town stands there for itself. */
  private static boolean isPlace(Passage passage, byte[] labels, Stretch name) {
    int from = name.from();
    int to = name.to();
    boolean isLed =
        from > name.first()
            && PLACE_BEFORE.contains(passage.word(from - 1).lower())
            && !isLeft(passage, name)
            && !isVisited(passage, name);
    boolean isFollowed = to < name.end() && PLACE_AFTER.contains(passage.word(to).lower());
    boolean isLongerName =
        to < name.end() && passage.runEnd(from) >= to && !passage.isHeadline(from);
    return isLed
        || isFollowed
        || isLongerName
        || (from == name.first()
            && TeamNames.isDateline(passage, to, name.end())
            && listed(passage, name) < SHORTEST_LIST)
        || isBesidePlace(passage, labels, name);
  }

  /** Whether a player leaves it: signed Bo Cole from Porto. */
  private static boolean isLeft(Passage passage, Stretch name) {
    int link = name.from() - 1;
    return passage.word(link).lower() == FROM
        && passage.hasOneOf(Math.max(name.first(), link - TRANSFER_REACH), link, TRANSFER);
  }

  /** Whether the game was at theirs or was lost to them: won 3-0 at Monaco. */
  private static boolean isVisited(Passage passage, Stretch name) {
    int link = name.from() - 1;
    int lower = passage.word(link).lower();
    int reach = lower == AT ? RESULT_REACH : lower == TO ? 1 : 0;
    return passage.hasOneOf(Math.max(name.first(), link - reach), link, RESULTS);
  }

  /** Whether the place is one of two in a row (Houston, Texas; in Perth and Melbourne). */
  private static boolean isBesidePlace(Passage passage, byte[] labels, Stretch name) {
    int from = name.from();
    int to = name.to();
    boolean isLinked = from > name.first() + 1 && isLink(passage, from - 1);
    int before = isLinked ? labels[from - 2] : Labels.OUTSIDE;
    boolean isBefore = before != Labels.OUTSIDE && Labels.type(before) == Labels.LOCATION;
    boolean isListed =
        (before != Labels.OUTSIDE && Labels.type(before) == Labels.ORGANIZATION)
            || listed(passage, name) >= SHORTEST_LIST;
    boolean isAfter =
        to + 1 < name.end()
            && passage.word(to).lower() == COMMA
            && labels[to + 1] == Labels.begin(Labels.LOCATION);
    return isBefore || (isAfter && !isListed);
  }

  /** How many teams stand in a row from a name on: Buffalo, Detroit, Ottawa and San Jose. */
  private static int listed(Passage passage, Stretch name) {
    int count = 0;
    int token = name.from();
    int to = name.to();
    while (to > token) {
      count++;
      token = to < name.end() && isLink(passage, to) ? to + 1 : to;
      to = token == to ? token : TEAMS.end(passage, token, name.end());
    }
    return count;
  }

  private static boolean isLink(Passage passage, int token) {
    return LINKS.contains(passage.word(token).lower());
  }
}
