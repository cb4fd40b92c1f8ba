package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompanyNamesTest {
  private final CompanyNames companies = new CompanyNames(Gazetteer.builtIn());

  /** Labels come as P, O, L or M for each word of a name, a dot for other tokens. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Zorvex Inc fell. Zorvex said so. | OO.. P... | Zorvex Inc; Zorvex",
        "Zorvex Metals Ltd fell. Then Zorvex Metals rose. | OOO.. .LL.. | Zorvex Metals Ltd; Zorvex Metals",
        "Zorvex and Dumbra Co fell. Then Zorvex and Zorvex Dumbra rose. | ..OO.. ....... | Dumbra Co",
        "Nord Zorvex & Co fell. Owner Ada Nord sold. Nord left. | OOOO.. .PP.. P.. | Nord Zorvex & Co",
        "Paris Metals Inc fell. They met in Paris. | OOO.. ...L. | Paris Metals Inc",
        "French Metals Inc fell. French voters stayed. | OOO.. .... | French Metals Inc",
        "First Zorvex Inc fell. First came rain. | OOO.. ... | First Zorvex Inc",
        "Wumbria Steel Inc grew in Wumbria. Wumbria has hills. | OOO..L. L... | Wumbria Steel Inc",
        "The boss of Zorvex Ltd met Dumbra GmbH there. | ..........| Zorvex Ltd; Dumbra GmbH",
        "Shares of Zorvex (ZVX.N) and <9984.T> rose. | ..P........ | Zorvex",
        "Members of Zorvex (U.N.) rose. | ..P..... | ``",
        "Ada Nord (NYT) spoke. | PP..... | ``"
      })
  void companiesAreKnownByLegalFormAndSymbol(String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    companies.apply(sketch.passage(), sketch.labels());

    assertThat(String.join("; ", sketch.organizations())).isEqualTo(expected);
  }
}
