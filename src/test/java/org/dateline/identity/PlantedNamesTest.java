package org.dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.gazetteer.Overrides;
import org.dateline.note.NotedMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Family names whose bearers are known, in proportions of 50 to 100 %, by outlet and time. */
final class PlantedNamesTest {
  private static final List<String> FAMILIES =
      List.of("Ansell", "Brandt", "Corvo", "Dunmore", "Eskola", "Falk", "Garran", "Holm");
  private static final List<String> OUTLETS = List.of("Daily", "Herald", "Echo");
  private static final List<String> DAYS = List.of("2016-02-01", "2017-02-01", "2018-02-01");

  private static final int COMPANIONS = 20;

  /**
   * The rule joins where nine in ten mean one: so of all that it joins, one in ten may be wrong.
   */
  private static final double MOST_WRONG = .10;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofTheBareNamesThatAreJoinedNineInTenAreRight(long seed) {
    Random random = new Random(seed);
    InventedCorpus corpus = new InventedCorpus();
    double[][][] shares = new double[FAMILIES.size()][OUTLETS.size()][DAYS.size()];
    for (int family = 0; family < FAMILIES.size(); family++) {
      for (int outlet = 0; outlet < OUTLETS.size(); outlet++) {
        for (int day = 0; day < DAYS.size(); day++) {
          shares[family][outlet][day] = .5 + .5 * random.nextDouble();
          corpus.at(OUTLETS.get(outlet), DAYS.get(day));
          for (int i = 0; i < 40; i++) {
            String given = random.nextDouble() < shares[family][outlet][day] ? "Ada" : "Tom";
            corpus.times(
                1, "per:" + given + " " + FAMILIES.get(family), "per:" + FAMILIES.get(family));
          }
        }
      }
    }
    Identifying identifying = new Identifying(corpus);
    int joined = 0;
    double wrong = 0;
    for (int family = 0; family < FAMILIES.size(); family++) {
      for (int outlet = 0; outlet < OUTLETS.size(); outlet++) {
        for (int day = 0; day < DAYS.size(); day++) {
          String name = identifying.name(OUTLETS.get(outlet), DAYS.get(day), FAMILIES.get(family));
          if (name.indexOf(' ') > 0) {
            joined++;
            wrong +=
                name.startsWith("Ada")
                    ? 1 - shares[family][outlet][day]
                    : shares[family][outlet][day];
          }
        }
      }
    }
    assertThat(joined).as("seed %d", seed).isPositive();
    assertThat(wrong / joined).as("seed %d, %d joined", seed, joined).isLessThan(MOST_WRONG);
  }

  /**
   * Companions that go with one of two bearers in a planted share of their articles, and others
   * that go with both: what they decide is right nine times in ten.
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatCompanionsDecideIsRightNineTimesInTen(long seed) {
    Random random = new Random(seed);
    InventedCorpus corpus = new InventedCorpus().at("Daily", "2017-02-01");
    double[] loyalties = new double[COMPANIONS];
    for (int i = 0; i < COMPANIONS; i++) {
      loyalties[i] = random.nextDouble();
    }
    for (int i = 0; i < 600; i++) {
      boolean isAda = random.nextBoolean();
      List<String> names = companions(random, loyalties, isAda);
      names.add(isAda ? "per:Ada Ansell" : "per:Tom Ansell");
      names.add("per:Ansell");
      corpus.times(1, names.toArray(String[]::new));
    }
    Identifier identifier = corpus.identifier(Overrides.NONE);
    int joined = 0;
    int wrong = 0;
    for (int i = 0; i < 400; i++) {
      boolean isAda = random.nextBoolean();
      List<String> names = companions(random, loyalties, isAda);
      names.add("per:Ansell");
      List<NotedMention> settled = corpus.settle(identifier, names.toArray(String[]::new));
      String name = settled.get(settled.size() - 1).mention().entity();
      joined += name.equals("Ansell") ? 0 : 1;
      wrong += name.equals(isAda ? "Tom Ansell" : "Ada Ansell") ? 1 : 0;
    }
    assertThat(joined).as("seed %d", seed).isPositive();
    assertThat((double) wrong / joined)
        .as("seed %d, %d of %d wrong", seed, wrong, joined)
        .isLessThan(MOST_WRONG);
  }

  /** Four companions; each goes with Ada as often as its loyalty says. */
  private static List<String> companions(Random random, double[] loyalties, boolean isAda) {
    List<String> names = new ArrayList<>();
    while (names.size() < 4) {
      int companion = random.nextInt(COMPANIONS);
      String name = "org:Guild of " + (char) ('A' + companion) + "lders";
      boolean isWith =
          random.nextDouble() < (isAda ? loyalties[companion] : 1 - loyalties[companion]);
      if (isWith && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Asks one corpus for many names. */
  private record Identifying(InventedCorpus corpus) {
    String name(String outlet, String day, String family) {
      List<NotedMention> settled = corpus.at(outlet, day).settle("per:" + family);
      return settled.get(0).mention().entity();
    }
  }
}
