package org.dateline.tagger;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Form;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.PhraseTable;
import org.dateline.tagger.feature.Word;
import org.dateline.tagger.feature.WordShape;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/**
 * Teams in reports on games. They bear the names of towns, and stand in scores and standings of
 * which no training text has enough: a name beside a score, or one that beats another, is a team,
 * and so is the same name elsewhere in the report unless something lies in it. National teams
 * remain places. One instance serves one article after the other.
 */
final class TeamNames {
  private static final int LONGEST = 4;

  /** Words of games that other news seldom has. */
  private static final Set<Integer> GAMES =
      Hashing.ofWords(
          "soccer football baseball basketball hockey cricket rugby handball volleyball league"
              + " division championship championships tournament cup playoff playoffs standings"
              + " halftime half-time innings inning wickets goalkeeper midfielder striker defender"
              + " quarterback pitcher touchdown homered semifinal semifinals quarterfinal"
              + " quarterfinals nba nfl nhl mlb fifa uefa");

  /** So many different ones make a report, if one word in so many is one of them. */
  private static final int FEWEST_WORDS = 2;

  private static final int TOKENS_A_WORD = 120;

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

  private static final int THE = Hashing.of("the");
  private static final int SCORE = Hashing.of(WordShape.of("1"));
  private static final int INITIAL = Hashing.of(WordShape.of("J."));

  private final Set<Integer> countries;
  private final Set<Integer> teams = new HashSet<>();

  TeamNames(Gazetteer gazetteer) {
    this.countries =
        gazetteer.forms().stream()
            .filter(form -> form.form() == Form.NAME)
            .map(form -> key(form.name()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Labels the teams of a passage, if it is a report on games. */
  void apply(Passage passage, byte[] labels) {
    if (!isReport(passage)) {
      return;
    }
    teams.clear();
    forEachRun(
        passage,
        run -> {
          if (hasScore(passage, run) || hasOpponent(passage, labels, run)) {
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

  private static boolean isReport(Passage passage) {
    Set<Integer> different = new HashSet<>();
    int words = 0;
    for (int token = 0; token < passage.size(); token++) {
      int lower = passage.word(token).lower();
      if (GAMES.contains(lower)) {
        words++;
        different.add(lower);
      }
    }
    return different.size() >= FEWEST_WORDS && words * TOKENS_A_WORD >= passage.size();
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
    return run.to() < run.end()
        && passage.word(run.to()).shape() != SCORE
        && (passage.word(run.to()).isSymbol() || passage.word(run.to()).hasDigit());
  }

  /** A team, unless it is a person or a country. */
  private void label(Passage passage, byte[] labels, Run run) {
    int from = run.from();
    int to = run.to();
    int key = passage.key(from, to);
    if (to - from > LONGEST || countries.contains(key)) {
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

  /** The key of a name as {@link Passage#key} has it for the words of a passage. */
  static int key(String name) {
    Tokens tokens = Tokenizer.tokenizeTitle(name);
    int key = 0;
    for (int token = 0; token < tokens.size(); token++) {
      key = PhraseTable.extend(key, Hashing.of(tokens.surface(token).toLowerCase(Locale.ROOT)));
    }
    return key;
  }
}
