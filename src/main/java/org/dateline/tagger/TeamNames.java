package org.dateline.tagger;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Form;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.Word;
import org.dateline.tagger.feature.WordShape;

/**
 * Teams in reports on games. They bear the names of towns, and stand in scores and standings of
 * which no training text has enough: a name beside a score, or one that beats another, is a team,
 * and so is the same name elsewhere in the report unless something lies in it. National teams
 * remain places. One instance serves one article after the other.
 */
final class TeamNames {
  private static final int LONGEST = 4;

  private static final Set<Integer> BEATS =
      Hashing.ofWords(
          "beat beats defeated defeats thrashed routed edged downed trounced hammered blanked"
              + " outlasted overpowered v vs versus");

  /** What stands before the place whose team is played against. */
  private static final Set<Integer> OPPONENT_BEFORE = Hashing.ofWords("against over");

  /** What follows the name of a team: who plays for it. */
  private static final Set<Integer> OF_TEAM_AFTER =
      Hashing.ofWords(
          "captain coach manager striker forward midfielder defender goalkeeper keeper quarterback"
              + " pitcher skipper batsman bowler winger guard player players fans supporters"
              + " squad");

  /** Words that no name of a team has: a line in capitals is full of them. */
  private static final Set<Integer> NO_TEAM =
      Hashing.ofWords(
          "january february march april may june july august september october november december"
              + " monday tuesday wednesday thursday friday saturday sunday in for by after on with"
              + " beat results standings");

  /** A number that is a year is no score. */
  private static final Set<Integer> YEARS =
      IntStream.range(1900, 2100)
          .mapToObj(year -> Hashing.of(Integer.toString(year)))
          .collect(Collectors.toUnmodifiableSet());

  /** What stands before a place in which something lies or happens. */
  private static final Set<Integer> PLACE_BEFORE = Hashing.ofWords("in near at from to of");

  /** What stands with a number in such brackets and is nobody. */
  private static final Set<Integer> NO_SCORER =
      Hashing.ofWords(
          "halftime half-time half full-time penalty penalties pen try tries goals aet");

  /** How many words of scorers may stand before one in their brackets. */
  private static final int SCORERS_REACH = 40;

  private static final Set<Integer> BRACKETS = Hashing.ofWords("( )");
  private static final int OPENING = Hashing.of("(");
  private static final int THE = Hashing.of("the");
  private static final int SCORE = Hashing.of(WordShape.of("1"));
  private static final int INITIAL = Hashing.of(WordShape.of("J."));

  private final Set<Integer> countries;
  private final Set<Integer> teams = new HashSet<>();

  TeamNames(Gazetteer gazetteer) {
    this.countries =
        gazetteer.forms().stream()
            .filter(form -> form.form() == Form.NAME)
            .map(form -> NameSet.key(form.name()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Labels the teams of a passage, if it is a report on games. */
  void apply(Passage passage, byte[] labels) {
    GameWords games = GameWords.of(passage);
    if (!games.areReport()) {
      return;
    }
    teams.clear();
    KnownTeams.apply(passage, labels, games.areMany());
    forEachRun(
        passage,
        run -> {
          if (isScorer(passage, run)) {
            Labels.fill(labels, run.from(), run.to(), Labels.PERSON);
            Labels.cut(labels, run.to(), passage.size());
          } else if (hasScore(passage, run) || hasOpponent(passage, labels, run)) {
            label(passage, labels, run);
          }
        });
    forEachRun(
        passage,
        run -> {
          if (teams.contains(passage.key(run.from(), run.to())) && !isPlace(passage, run)) {
            label(passage, labels, run);
          }
        });
  }

  /**
   * The words with capitals {@code [from, to)} in the sentence {@code [first, end)}, which may be a
   * list.
   */
  private record Run(int from, int to, int first, int end, boolean isInList) {}

  /** Shows the runs of all sentences, without an article before them. */
  private static void forEachRun(Passage passage, Consumer<Run> action) {
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      boolean isList = isList(passage, first, end);
      int token = first;
      while (token < end) {
        int to = token + 1;
        if (passage.word(token).hasUpper()) {
          to = passage.runEnd(token) + 1;
          int from = passage.word(token).lower() == THE ? token + 1 : token;
          if (from < to) {
            action.accept(new Run(from, to, first, end, isList));
          }
        }
        token = to;
      }
    }
  }

  /** Whether the name and a minute stand in the brackets behind a score: Peru 2 (Able 61, …). */
  private static boolean isScorer(Passage passage, Run run) {
    boolean isNamed = !NO_SCORER.contains(passage.word(run.from()).lower());
    if (!isNamed || run.to() >= run.end() || !passage.word(run.to()).hasDigit()) {
      return false;
    }
    int token = run.from() - 1;
    int limit = Math.max(run.first(), token - SCORERS_REACH);
    while (token > limit && !BRACKETS.contains(passage.word(token).lower())) {
      token--;
    }
    return token > run.first()
        && passage.word(token).lower() == OPENING
        && passage.word(token - 1).shape() == SCORE;
  }

  /** Whether a number follows in a list, and no word of the sentence leads up to the name. */
  private static boolean hasScore(Passage passage, Run run) {
    boolean isLedUpTo = run.from() > run.first() && passage.word(run.from() - 1).isLowerCase();
    return run.isInList()
        && !isLedUpTo
        && run.to() < run.end()
        && passage.word(run.to()).shape() == SCORE
        && !YEARS.contains(passage.word(run.to()).lower());
  }

  /** Whether a sentence has hardly anything but names and numbers. */
  private static boolean isList(Passage passage, int first, int end) {
    int lower = 0;
    for (int token = first; token < end; token++) {
      lower += passage.word(token).isLowerCase() ? 1 : 0;
    }
    return lower * 4 <= end - first;
  }

  private static boolean hasOpponent(Passage passage, byte[] labels, Run run) {
    if (isPlaceName(labels, run)
        && ((run.from() > run.first()
                && OPPONENT_BEFORE.contains(passage.word(run.from() - 1).lower()))
            || (run.to() < run.end() && OF_TEAM_AFTER.contains(passage.word(run.to()).lower())))) {
      return true;
    }
    return (run.to() < run.end() && BEATS.contains(passage.word(run.to()).lower()))
        || (run.from() > run.first() && BEATS.contains(passage.word(run.from() - 1).lower()));
  }

  /** Whether all of a run was labelled as the name of one place. */
  private static boolean isPlaceName(byte[] labels, Run run) {
    boolean isPlace = labels[run.from()] == Labels.begin(Labels.LOCATION);
    for (int token = run.from() + 1; token < run.to(); token++) {
      isPlace &= labels[token] == Labels.inside(Labels.LOCATION);
    }
    return isPlace;
  }

  /** Whether something lies there, or the report was written there. */
  private static boolean isPlace(Passage passage, Run run) {
    if (run.from() > run.first()) {
      return PLACE_BEFORE.contains(passage.word(run.from() - 1).lower());
    }
    return isDateline(passage, run.to(), run.end());
  }

  /** Whether what follows the first name of a sentence shows that it is where it was written. */
  static boolean isDateline(Passage passage, int next, int end) {
    return next < end
        && passage.word(next).shape() != SCORE
        && (passage.word(next).isSymbol() || passage.word(next).hasDigit());
  }

  /** A team, unless it is a person or a country. */
  private void label(Passage passage, byte[] labels, Run run) {
    int from = run.from();
    int to = run.to();
    int key = passage.key(from, to);
    if (to - from > LONGEST || countries.contains(key) || Labels.isInside(labels[from])) {
      return;
    }
    for (int token = from; token < to; token++) {
      boolean isPerson = labels[token] != 0 && Labels.type(labels[token]) == Labels.PERSON;
      Word word = passage.word(token);
      if (isPerson || word.shape() == INITIAL || NO_TEAM.contains(word.lower())) {
        return;
      }
    }
    if (to < passage.size() && Labels.isInside(labels[to])) {
      return;
    }
    teams.add(key);
    Labels.fill(labels, from, to, Labels.ORGANIZATION);
  }
}
