package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrefixesTest {
  @ParameterizedTest
  @CsvSource({
    "anti-Quill, 5",
    "Then-Senator Quill, 5",
    "now-Senator Quill, 4",
    "anti-war, 0",
    "Antigua-Quill, 0",
    "Quill-Marlow, 0",
    "Quill anti-Marlow, 0"
  })
  void aPrefixEndsWithItsHyphenBeforeACapital(String name, int length) {
    assertThat(Prefixes.length(name)).isEqualTo(length);
  }
}
