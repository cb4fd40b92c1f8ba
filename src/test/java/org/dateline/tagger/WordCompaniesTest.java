package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordCompaniesTest {
  /** Labels as in {@link LabelSketch}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They sold the field to Total again. | ........ | Total",
        "They hit a Target again. | ...... | ``",
        "They drill beside Zorvex, Total and Shell today. | ...O...... | Zorvex; Total; Shell",
        "They ate bread, Shell and lemon today. | ......... | ``",
        "Visa said fees would rise. | ...... | Visa",
        "Next they went home. | ..... | ``",
        "They were seen in Target again. | ....L.. | ``",
        "They met Ada Target and saw Target again. | ..PP..... | ``",
        "They spoke of Target Zorvex again. | ....... | ``",
        "Total shares rose to five. | ...... | ``",
        "The captain Target said so again. | ..P.... | ``",
        "They curbed abuses of Visa programs again. | ........ | ``",
        "They were on SNAP benefits again. | ....... | ``"
      })
  void ordinaryWordsAreCompaniesWhereTheyStandAloneWithACapital(
      String text, String labelled, String expected) {
    LabelSketch sketch = LabelSketch.of(text, labelled);

    WordCompanies.apply(sketch.passage(), sketch.labels());

    assertThat(String.join("; ", sketch.organizations())).isEqualTo(expected);
  }
}
