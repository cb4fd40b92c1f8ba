package org.dateline.tagger;

import java.util.HashSet;
import java.util.Set;
import org.dateline.tagger.feature.Hashing;
import org.dateline.tagger.feature.Passage;

/**
 * How much of an article is about games.
 *
 * @param different how many different words of games and names of clubs it has
 * @param count how many words of games, scores and clubs it has; each club counts once
 * @param size how many tokens the article has
 */
record GameWords(int different, int count, int size) {
  /** Words of games that other news seldom has. */
  private static final Set<Integer> GAMES =
      Hashing.ofWords(
          "soccer football baseball basketball hockey cricket rugby handball volleyball league"
              + " division championship championships tournament cup playoff playoffs standings"
              + " halftime half-time innings inning wickets goalkeeper midfielder striker defender"
              + " quarterback pitcher touchdown homered semifinal semifinals quarterfinal"
              + " quarterfinals nba nfl nhl mlb fifa uefa semi-final semi-finals quarter-final"
              + " quarter-finals premiership bundesliga liga serie prix midfielders strikers"
              + " defenders quarterbacks pitchers goalkeepers touchdowns leagues stoppage-time"
              + " equaliser equalizer winger wingers batsman bowler scrum-half fly-half shutout"
              + " outfielder shortstop linebacker cornerback bullpen rebounds podium birdie birdies"
              + " bogey hat-trick goalless offside free-kick slalom peloton wicketkeeper relegation");

  /** Neither side has more points than this where a score is told from other numbers. */
  private static final int MOST_POINTS = 40;

  private static final Set<Integer> SCORES = scores();

  /** One of these stands beside the score of a game: courts decide 6-3 as well. */
  private static final Set<Integer> RESULTS =
      Hashing.ofWords("win wins won lost lose draw drew beat beaten defeat victory lead led");

  private static final int RESULT_REACH = 3;

  private static final int FEWEST = 2;
  private static final int TOKENS_A_WORD = 120;
  private static final int FEW_TOKENS_A_WORD = 60;

  static GameWords of(Passage passage) {
    Set<Integer> different = new HashSet<>();
    int count = 0;
    for (int token = 0; token < passage.size(); token++) {
      int lower = passage.word(token).lower();
      if (GAMES.contains(lower)) {
        count++;
        different.add(lower);
      } else if (SCORES.contains(lower) && hasResult(passage, token)) {
        count++;
      }
    }
    int clubs = KnownTeams.clubs(passage, count > 0);
    return new GameWords(different.size() + clubs, count + clubs, passage.size());
  }

  private static Set<Integer> scores() {
    Set<Integer> scores = new HashSet<>();
    for (int home = 0; home <= MOST_POINTS; home++) {
      for (int away = 0; away <= MOST_POINTS; away++) {
        scores.add(Hashing.of(home + "-" + away));
      }
    }
    return scores;
  }

  private static boolean hasResult(Passage passage, int score) {
    int from = Math.max(0, score - RESULT_REACH);
    int to = Math.min(passage.size(), score + RESULT_REACH + 1);
    return passage.hasOneOf(from, to, RESULTS);
  }

  /** Whether the article reports on games. */
  boolean areReport() {
    return different >= FEWEST && count * TOKENS_A_WORD >= size;
  }

  /** Whether it does so closely enough that a town is rather its team. */
  boolean areMany() {
    return count * FEW_TOKENS_A_WORD >= size;
  }
}
