package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlacesTest {
  /** Labels before and after as in {@link LabelSketch}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They met in Oxford and left. | ...O... | ...L... | 1",
        "They met near Oxford. | ...O. | ...L. | 1",
        "They met in Oxford again. | ...O.. | ...O.. | 0",
        "They met in Oxford labs. | ...O.. | ...O.. | 0",
        "They bought shares in Oxford and left. | ....O... | ....O... | 0",
        "Oxford University men met in Oxford and left. | OO...O... | OO...L... | 0",
        "They met in Zorvex and left. | ...O... | ...O... | 0",
        "They met in Oxford Street and left. | ...OO... | ...OO... | 0",
        "They met in Clinton and left. | ...P... | ...P... | 0",
        "Oxford beat Sarum. They met in Oxford and left. | O.O. ...O... | O.O. ...L... | 0",
        "Oxford said so. They met in Oxford and left. | O... ...O... | O... ...L... | 0",
        "He met Oxford students. They met in Oxford and left. | ..O.. ...O... | ..O.. ...L... | 0",
        "He is at Oxford. They met in Oxford and left. | ...O. ...O... | ...O. ...L... | 0",
        "He has a degree from Oxford. He met her in Oxford. | .....O. ....O. | .....O. ....L. | 0",
        "He came from Oxford. He met her in Oxford. | ...O. ....O. | ...O. ....L. | 1",
        "Oxford was old. He met her in Oxford. | O... ....O. | O... ....L. | 1",
        "Oxford said so. He met her in Oxford. She lived near Oxford, too. | O... ....O. ...O... |"
            + " O... ....L. ...L... | 1",
        "People in Oxford said so. He met her in Oxford. | ..O... ....O. | ..O... ....L. | 1",
        "The Oxford Bank said so. He met her in Oxford. | .OO... ....O. | .OO... ....L. | 1"
      })
  void aTownBehindInIsNoOrganization(String text, String labelled, String expected, int towns) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    assertThat(Places.applyTowns(sketch.passage(), sketch.labels())).hasSize(towns);
    assertThat(sketch.labels()).isEqualTo(LabelSketch.of(text, expected).labels());
  }

  /** Labels before and after as in {@link LabelSketch}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The vote cheered Wall Street again. | ....... | ...LL..",
        "Hollywood cheered again. | O... | L...",
        "They read the Wall Street Journal again. | ...OOO.. | ...OOO..",
        "They joined the Hollywood Foreign Club. | ...OOO. | ...OOO.",
        "They met Ada Hollywood. Then Hollywood cheered again. | ..PP. .P... | ..PP. .P...",
        "They met Mr. Hollywood again. | ...P.. | ...P..",
        "A Hollywood actor wept. | .L... | .L...",
        "A Hollywood actor wept. On Hollywood he was silent. | ..... ...... | .L... .L....",
        "They met Ada Norwick. Then Hollywood cheered again. | ..PP. .P... | ..PP. .L...",
        "They built a wall in the street. | ........ | ........"
      })
  void listedPlacesAreNoPartOfALongerName(String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    Places.applyListed(sketch.passage(), sketch.labels());

    assertThat(sketch.labels()).isEqualTo(LabelSketch.of(text, expected).labels());
  }
}
