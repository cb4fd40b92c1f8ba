package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownOrganizationsTest {
  /** Labels as in {@link LabelSketch}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They sold it to Ericsson again. | ....... | Ericsson",
        "They sold it to Ericsson again. | ....P.. | Ericsson",
        "They sold it to Ericsson again. | ....L.. | Ericsson",
        "Rival Vestas gained two percent. | ...... | Vestas",
        "They sold it to Goldman Sachs. | ....PP. | Goldman Sachs",
        "They shop at Sotheby's on Mondays. | ........ | Sotheby's",
        "They shop at Sotheby\u2019s on Mondays. | ........ | Sotheby\u2019s",
        "They shop at Sotheby's with Ada Sotheby. | .......PP. | ``",
        "They met Ada Ericsson and Ericsson left. | ..PP.P.. | ``",
        "A Vestas spokesman left. On Vestas he was silent. | ..... ...... | Vestas; Vestas",
        "Ada Vestas left. Then Vestas slept. | ..... ..... | ``",
        "They met General Vestas again. | ....... | ``",
        "They met the surgeon general Vestas again. | ......... | Vestas",
        "They sold an ericsson to Ericsson again. | ........ | ``",
        "They were hurt in Ericsson today. | ....L.. | ``",
        "They sold Nord Ericsson Farms. | ...... | ``",
        "They sued Ericsson and Zorvex Bank. | ..OOOO. | Ericsson; Zorvex Bank",
        "They sued Zorvex Bank and Ericsson. | ..OOOO. | Zorvex Bank; Ericsson",
        "They sued Ericsson and the Zorvex Bank. | ..OOOOO. | Ericsson; Zorvex Bank",
        "They sued Ericsson and Sons. | ..OOO. | Ericsson and Sons",
        "They sued Goldman Sachs and Zorvex. | ..OOOO. | Goldman Sachs and Zorvex",
        "They sued Goldman Sachs and Ericsson. | ..OOOO. | Goldman Sachs; Ericsson",
        "The WHO sent nurses. | ..... | WHO",
        "The Home Office sent nurses. | OOO... | Home Office",
        "The Sunday Times sent nurses. | OOO... | The Sunday Times",
        "They sued Ericsson in Norway today. | ..OOO.. | Ericsson",
        "They sued Thor Industries of Indiana today. | ..OOOO.. | Thor Industries",
        "They sued Ericsson of Norway today. | ..OOO.. | Ericsson of Norway",
        "They met Jo Un where UN nurses work. | ..PP..... | UN",
        "They hid al Qaeda fighters. | ...... | al Qaeda",
        "The vote goes to Congress today. | ....... | Congress",
        "The World Zorvex Congress met today. | ....... | ``",
        "Who sent the nurses? | ..... | ``"
      })
  void listedNamesAreOrganizationsUnlessTheArticleHasThemOtherwise(
      String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    KnownOrganizations.apply(sketch.passage(), sketch.labels());

    assertThat(String.join("; ", sketch.organizations())).isEqualTo(expected);
  }
}
