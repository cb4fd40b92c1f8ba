package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WholeNamesTest {
  private final WholeNames whole = new WholeNames(Gazetteer.builtIn());

  /** Labels before and after as in {@link LabelSketch}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Tomasz Emil Zorvex spoke. | .Pp P.. | .PPP..",
        "Then Tovik Zorvex spoke. | .Pp.. | .PP..",
        "Tomasz left. Then Tomasz Emil Zorvex spoke. | P.. .PpP.. | P.. .PpP..",
        "Emil Zorvex left. Then Tomasz Emil Zorvex spoke. | PP.. .PpP.. | PP.. .PpP..",
        "Ada Tomasz left. Then Tomasz Emil Zorvex spoke. | PP.. .PpP.. | PP.. .PpP..",
        "Then TOMASZ Emil Zorvex spoke. | .PpP.. | .PpP..",
        "Then Tomasz, Emil Zorvex spoke. | .P.PP.. | .P.PP..",
        "Then Tovik Emil Zorvex spoke. | .PpP.. | .PpP..",
        "President Tovik Emil Zorvex spoke. | .PpP.. | .PPP..",
        "Then Tovik Sarumo Zorvex spoke. | .PpP.. | .PPP..",
        "Then Mary Ann Zorvex spoke. | .PpP.. | .PPP..",
        "Then Kim Jong Un spoke. | .PpP.. | .PPP..",
        "The Oprah Emil Zorvex interview ended. | .PpP... | .PpP...",
        "The Mary Ann Zorvex interview ended. | .PpP... | .PPP...",
        "Then Tovik Zorvex Ltd spoke. | .POO.. | .POO..",
        "The Middle East war went on. | .L..... | .LL....",
        "The Homeland Security chief left. | .O.... | .OO...",
        "The Middle Kingdom went on. | .L.... | .L....",
        "The Costa Rica chief left. | .L.... | .LL...",
        "In Boston, Texas won. | .L.L.. | .L.L..",
        "In the Norvik Left they won. In the Norvik Left they lost. | ..OO... ..O.... |"
            + " ..OO... ..OO...",
        "In the Norvik Left they won. In the Norvik they lost. In the Norvik Left they lost. In the"
            + " Norvik they won. | ..OO... ..O... ..O.... ..O... | ..OO... ..O... ..O.... ..O...",
        "In the Norvik Left they won. In the Norvik Left they lost. In the Norvik Left they left. |"
            + " ..OO... ..O.... ..O.... | ..OO... ..O.... ..O....",
        "In the Norvik Democrats they won. In the Norvik Democrats they lost. | ..OO... ..O.... |"
            + " ..OO... ..O...."
      })
  void aNameThatWasCutIsWholeAgain(String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    whole.apply(sketch.passage(), sketch.labels());

    assertThat(sketch.labels()).isEqualTo(LabelSketch.of(text, expected).labels());
  }
}
