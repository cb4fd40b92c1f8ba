package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoEntitiesTest {
  private final NoEntities none = new NoEntities(Gazetteer.builtIn());

  /** Labels before and after as in {@link LabelSketch}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost US $ 5 today. | ..L.... | .......",
        "They gave Zorvex $ 5 today. | ..O.... | ..O....",
        "Zorvex (ZVX.N) fell. | O.O... | O.....",
        "Zorvex (051910.KS) fell. | O.O... | O.....",
        "Zorvex (Norway) fell. | O.L... | O.L...",
        "It cut Zorvex to BB-minus. | ..O.O. | ..O...",
        "The FTSE 100 fell. | .OO.. | .....",
        "The Nasdaq composite fell. | .O... | .....",
        "Nikkei bought a paper. | O.... | O....",
        "The S&P 500 fell. | .O... | .....",
        "Ada met Dax there. | ..P.. | ..P..",
        "They sued Nasdaq again. | ..O.. | ..O..",
        "A South Korean ship sank. | .LL... | ......",
        "A Central American ship sank. | .LL... | ......",
        "South Korea sank a ship. | LL.... | LL....",
        "He asked @adakellner again. | ..PP.. | ......",
        "He asked Ada @adakellner again. | ..PPP.. | ..P....",
        "It was Ada Kellner, M.D., who came. | ..PP.L.... | ..PP......",
        "It was Ada Kellner QC who came. | ..PPP... | ..PP....",
        "It was Ada Kellner Ph.D. who came. | ..PPP... | ..PP....",
        "The MP Company came. | .OO.. | .OO..",
        "Croatian Nika Zorvex won. | PPP.. | .PP..",
        "Roman Nika Zorvex won. | PPP.. | PPP..",
        "Croatian Zorvex won. | PP.. | PP.."
      })
  void currenciesSymbolsIndicesAndDemonymsAreNoEntities(
      String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    none.apply(sketch.passage(), sketch.labels());

    assertThat(sketch.labels()).isEqualTo(LabelSketch.of(text, expected).labels());
  }
}
