package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "They face Enyimba of Aba today. | ..OOO.. | Enyimba",
        "They lost at Coventry City today. | ...LL.. | Coventry City",
        "They live in Los Angeles today. | ...LL.. | ``",
        "They signed Ada Zorvex from Porto today. | ..PP.L.. | Porto",
        "They came back from Porto today. | ....L.. | ``",
        "They won 3-0 at Chicago today. | ....L.. | Chicago",
        "They lost to Chicago today. | ...L.. | Chicago",
        "They flew to Chicago today. | ...L.. | ``",
        "A throw by Ada Zorvex of Chicago counted. | ...PP.L.. | ``",
        "The striker, who is from Porto, lost again. | ......L.... | ``",
        "Chicago, Detroit and Ottawa did not play. | L.L.L..... | Chicago; Detroit; Ottawa"
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
    "Cofidis met Fulham and Cofidis won., 1",
    "REAL SOCIEDAD MEET ASTON VILLA, 0"
  })
  void clubsThatAreNothingElseAreCountedOnceEach(String text, int clubs) {
    assertThat(KnownTeams.clubs(LabelSketch.of(text, "").passage(), true)).isEqualTo(clubs);
  }

  @Test
  void clubsOfOneWordDoNotCountAlone() {
    String text = "Cofidis met Aston Villa and Cofidis won.";

    assertThat(KnownTeams.clubs(LabelSketch.of(text, "").passage(), false)).isEqualTo(1);
  }
}
