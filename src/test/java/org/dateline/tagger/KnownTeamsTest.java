package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownTeamsTest {
  /** Labels as in {@link LabelSketch}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They lost to Real Sociedad again. | ....... | Real Sociedad",
        "Schalke 04 lost again. | O.... | Schalke 04",
        "A goal for Chicago was late. | ...L... | Chicago",
        "It rained in Chicago that night. | ...L... | ``",
        "CHICAGO - They lost again. | L..... | ``",
        "They met in Perth and Melbourne again. | ...L.L.. | ``",
        "A man of Houston, Texas, lost. | ...L.L... | ``",
        "Those left are Buffalo, Detroit and Ottawa. | ...L.L.L. | Buffalo; Detroit; Ottawa",
        "Those in Buffalo, Detroit and Ottawa. | ..L.L.L. | ``",
        "The Chicago Beach lost again. | .LL... | ``",
        "They flew to Chicago airport. | ...L.. | ``",
        "Stars lost again. | .... | ``",
        "The Stars lost again. | ..... | Stars",
        "They met Ada Everton and Everton left. | ..PP.P.. | ``",
        "They face Enyimba of Aba today. | ..OOO.. | Enyimba"
      })
  void listedTeamsAreOrganizationsUnlessATownIsMeant(
      String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    KnownTeams.apply(sketch.passage(), sketch.labels(), true);

    assertThat(String.join("; ", sketch.organizations())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A goal for Chicago was late. | ...L... | ``",
        "Juventus lost again. | .... | Juventus"
      })
  void townsAreTeamsOnlyWhereGamesAreToldClosely(String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    KnownTeams.apply(sketch.passage(), sketch.labels(), false);

    assertThat(String.join("; ", sketch.organizations())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Real Sociedad met Aston Villa and Aston Villa won., 2",
    "Boston Red Sox met nobody., 1",
    "The Miami heat met nobody., 0",
    "Fulham met nobody., 0",
    "REAL SOCIEDAD MEET ASTON VILLA, 0"
  })
  void clubsOfSeveralWordsAreCountedOnceEach(String text, int clubs) {
    assertThat(KnownTeams.clubs(LabelSketch.of(text, "").passage())).isEqualTo(clubs);
  }
}
