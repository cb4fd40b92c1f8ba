package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InstitutionNamesTest {
  private final InstitutionNames institutions = new InstitutionNames(Gazetteer.builtIn());

  /** Labels as in {@link LabelSketch}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They asked the Fishing Ministry again. | ....... | Fishing Ministry",
        "They flew with Wumbria Airways to Rome. | ...LL.L. | Wumbria Airways",
        "They flew with Wumbria Airways to Rome. | ...L..L. | Wumbria Airways",
        "The Zorvex Bank fell once again. | ....... | Zorvex Bank",
        "When Zorvex Bank fell they left. | ....... | Zorvex Bank",
        "They lent This Bank a pen. | ....... | ``",
        "They asked a Bank for it. | ....... | ``",
        "They went to the West Bank. | ....LL. | ``",
        "They left the Russian Federation early. | ...LL.. | ``",
        "They met Ada Party there. | ..PP.. | ``",
        "They read Zorvex Bank today. | ..MM.. | ``",
        "Zorvex Bank Falls As They Leave | ...... | ``"
      })
  void namesThatEndLikeAnInstitutionAreOneUnlessSomethingElseIsLabelled(
      String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    institutions.apply(sketch.passage(), sketch.labels());

    assertThat(String.join("; ", sketch.organizations())).isEqualTo(expected);
  }
}
