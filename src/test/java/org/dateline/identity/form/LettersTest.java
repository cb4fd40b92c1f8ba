package org.dateline.identity.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "u.n. | un",
        "mary-kate olm | mary kate olm",
        "department of rivers | rivers department",
        "ministry for the rivers | rivers ministry",
        "norwegian ministry of the rivers | norwegian rivers ministry",
        "norland department of rivers | norland rivers department",
        "norwegian ministry of foreign affairs | norwegian foreign ministry",
        "foreign affairs ministry | foreign ministry",
        "reed & sons | reed and sons",
        "sami al-nuri | sami nuri",
        "harbour co. | harbour",
        "harbour works, inc. | harbour works",
        "ninth circuit | 9th circuit",
        "first circuit | 1st circuit",
        "second circuit | 2nd circuit",
        "third circuit | 3rd circuit",
        "twelfth circuit | 12th circuit",
        "river health organisation | river health organization",
        "norwegian defence ministry | norwegian defense ministry",
        "river programme | river program",
        "harwick centre | harwick center",
        "st. osric | saint osric",
        "mt. harwick | mount harwick",
        "ft harwick | fort harwick"
      })
  void spellingsOfOneNameHaveTheSameLetters(String one, String other) {
    assertThat(Letters.of(one)).isEqualTo(Letters.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "co,company",
    "inc,incorporated",
    "harbour co-operative,harbour",
    "first lady,1 lady",
    "centrepoint,centerpoint",
    "stanley harwick,saint anley harwick"
  })
  void otherNamesHaveOtherLetters(String one, String other) {
    assertThat(Letters.of(one)).isNotEqualTo(Letters.of(other)).isNotEmpty();
  }
}
