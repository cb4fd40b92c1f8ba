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
        "Croatian Zorvex won. | PP.. | PP..",
        "They won the Norwick Clinic Cup again. | ...OOO.. | ...MMM..",
        "The Norwick Festival said so. The Norwick Festival grew. | .OO... .OO.. | .OO... .OO..",
        "On Monday the Norwick Festival told Ada so. | ...OO.P.. | ...MM.P..",
        "He wept, but the Norwick Festival told Ada so. | .....OO.P.. | .....OO.P..",
        "Ada won the Norwick Open. It said so. | P..OO. .... | P..MM. ....",
        "Ada who won the Norwick Open said so. | P...OO... | P...MM...",
        "They joined the PGA Tour again. | ...OO.. | ...OO..",
        "They joined the Norwick Tour again. | ...OO.. | ...MM..",
        "They won the Norwick Clinic Cup again. | ...OO... | ...MMM..",
        "They won the Norwick Cup again. | ...L... | ...MM..",
        "They met in Norwick. Cup fans came. | ...L. .... | ...L. ....",
        "They saw Ada Zorvex Open again. | ..PP... | ..PP...",
        "They saw the Norwick Open Bank again. | ...L.... | ...L....",
        "They won the Norwick cup again. | ...L... | ...L...",
        "The Norwick Prize Fund said so. | .OOO... | .OOO..."
      })
  void currenciesSymbolsIndicesAndDemonymsAreNoEntities(
      String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    none.apply(sketch.passage(), sketch.labels());

    assertThat(sketch.labels()).isEqualTo(LabelSketch.of(text, expected).labels());
  }
}
