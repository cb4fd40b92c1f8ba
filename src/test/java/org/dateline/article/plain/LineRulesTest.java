package org.dateline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.date.DateParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class LineRulesTest {
  private static final LineRules RULES = new LineRules(new DateParser(false));

  @ParameterizedTest(name = "{1} is {0}")
  @CsvFileSource(files = "src/test/resources/spec/lines.csv", numLinesToSkip = 1)
  void aLineIsKnownForWhatItIs(LineKind kind, String line) {
    assertThat(RULES.kind(line)).isEqualTo(kind);
  }
}
