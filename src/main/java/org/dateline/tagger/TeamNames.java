package org.dateline.tagger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Form;
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

  private final Set<Integer> teams = new HashSet<>();

  /** Labels the teams of a passage, if it is a report on games. */
  void apply(Passage passage, byte[] labels) {
    if (!isReport(passage)) {
      return;
    }
    teams.clear();
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      boolean isList = isList(passage, first, end);
      forEachRun(
          passage,
          first,
          end,
          (from, to) -> {
            if ((isList && hasScore(passage, from, to, first, end))
                || hasOpponent(passage, from, to, first, end)) {
              label(passage, labels, from, to);
            }
          });
    }
    for (int sentence = 0; !teams.isEmpty() && sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      forEachRun(
          passage,
          first,
          end,
          (from, to) -> {
            if (teams.contains(key(passage, from, to)) && !isPlace(passage, from, to, first, end)) {
              label(passage, labels, from, to);
            }
          });
    }
  }

  /** Takes a run of words with capitals. */
  private interface Runs {
    void accept(int from, int to);
  }

  /** Shows the runs of a sentence, without an article before them. */
  private static void forEachRun(Passage passage, int first, int end, Runs runs) {
    int token = first;
    while (token < end) {
      int to = token + 1;
      if (passage.word(token).hasUpper()) {
        to = passage.runEnd(token) + 1;
        int from = passage.word(token).lower() == THE ? token + 1 : token;
        if (from < to) {
          runs.accept(from, to);
        }
      }
      token = to;
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

  /** Whether a sentence has hardly anything but names and numbers. */
  private static boolean isList(Passage passage, int first, int end) {
    int lower = 0;
    for (int token = first; token < end; token++) {
      lower += passage.word(token).isLowerCase() ? 1 : 0;
    }
    return lower * 4 <= end - first;
  }

  /** Whether a number follows, and no word of the sentence leads up to the name. */
  private static boolean hasScore(Passage passage, int from, int to, int first, int end) {
    boolean isLedUpTo = from > first && passage.word(from - 1).isLowerCase();
    return !isLedUpTo
        && to < end
        && passage.word(to).shape() == SCORE
        && !YEARS.contains(passage.word(to).lower());
  }

  private static boolean hasOpponent(Passage passage, int from, int to, int first, int end) {
    return (to < end && BEATS.contains(passage.word(to).lower()))
        || (from > first && BEATS.contains(passage.word(from - 1).lower()));
  }

  /** Whether something lies there, or the report was written there. */
  private static boolean isPlace(Passage passage, int from, int to, int first, int end) {
    if (from > first) {
      return PLACE_BEFORE.contains(passage.word(from - 1).lower());
    }
    return to < end
        && passage.word(to).shape() != SCORE
        && (passage.word(to).isSymbol() || passage.word(to).hasDigit());
  }

  /** A team, unless it is a person or a country. */
  private void label(Passage passage, byte[] labels, int from, int to) {
    int key = key(passage, from, to);
    if (to - from > LONGEST || Countries.KEYS.contains(key)) {
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
    labels[from] = (byte) Labels.begin(Labels.ORGANIZATION);
    Arrays.fill(labels, from + 1, to, (byte) Labels.inside(Labels.ORGANIZATION));
  }

  private static int key(Passage passage, int from, int to) {
    int key = 0;
    for (int token = from; token < to; token++) {
      key = Hashing.mix(key, passage.word(token).lower());
    }
    return key;
  }

  /** The names of all countries; loaded with the first report. */
  private static final class Countries {
    static final Set<Integer> KEYS =
        Gazetteer.builtIn().forms().stream()
            .filter(form -> form.form() == Form.NAME)
            .map(form -> key(form.name()))
            .collect(Collectors.toUnmodifiableSet());

    private static int key(String name) {
      Tokens tokens = Tokenizer.tokenizeTitle(name);
      int key = 0;
      for (int token = 0; token < tokens.size(); token++) {
        key = Hashing.mix(key, Hashing.of(tokens.surface(token).toLowerCase(Locale.ROOT)));
      }
      return key;
    }
  }
}
