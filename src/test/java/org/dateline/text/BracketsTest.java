package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BracketsTest {
  @ParameterizedTest
  @CsvSource({
    "[Ada] Quill, Ada Quill",
    "Ada] Quill, Ada Quill",
    "Ada [Quill, Ada Quill",
    "Ada) Quill, Ada Quill",
    "Ada (Quill, Ada Quill",
    "Robert (Bob) Quill, Robert (Bob) Quill",
    "Ada Quill, Ada Quill"
  })
  void bracketsThatOpenOrCloseOutsideOfANameAreNoneOfIt(String name, String plain) {
    assertThat(Brackets.without(name)).isEqualTo(plain);
  }
}
