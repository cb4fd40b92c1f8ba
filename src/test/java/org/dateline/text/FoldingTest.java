package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Angela Merkel, angela merkel",
        "Beyonc\u00e9, beyonce",
        "Beyonce\u0301, beyonce",
        "O'Brien, o'brien",
        "O\u2019Brien, o'brien",
        "O\u2018Brien, o'brien",
        "O\u02bcBrien, o'brien",
        "O`Brien, o'brien",
        "O\u00b4Brien, o'brien",
        "\u0130stanbul, istanbul",
        "\uff21\uff22, ab",
        "\" Kim  Jong\u00a0Un\n\", kim jong un",
        "Kim\u0085Jong\u2028Un, kim jong un",
        "\"\", \"\"",
        "\u00c5ngstr\u00f6m \ud83d\ude00, angstrom \ud83d\ude00",
      })
  void spellingsOfANameMeet(String name, String folded) {
    assertThat(Folding.fold(name)).isEqualTo(folded);
  }

  @Test
  void aFoldedNameStaysAsItIs() {
    for (int c = 1; c < 0x30000; c++) {
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        continue;
      }
      String folded = Folding.fold("x" + Character.toString(c) + "y");

      assertThat(Folding.fold(folded)).as("U+%04X", c).isEqualTo(folded);
    }
  }
}
