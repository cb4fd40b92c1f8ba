package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeparatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name|,",
        "a,b|,",
        "a;b|;",
        "a\tb|\t",
        "'a;b;c, d'|;",
        "'a,b;c'|,",
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void whatCutsTheHeadingIntoMostCellsSeparates(String heading, char separator) {
    assertThat(Separator.of(heading)).isEqualTo(separator);
  }
}
