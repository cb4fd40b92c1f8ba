package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NearestNameTest {
  private static final List<String> KNOWN =
      List.of("output", "input", "countries", "USA", "minStories");

  @ParameterizedTest
  @CsvSource({
    "outptu, output",
    "OUTPUT, output",
    "outputs, output",
    "inputt, input",
    "US, USA",
    "usa, USA",
    "contries, countries",
    "countrys, countries",
    "minstorys, minStories"
  })
  void theNearestNameIsFound(String typed, String expected) {
    assertThat(NearestName.of(typed, KNOWN)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "coun", "somethingelse", "xxx"})
  void whatIsNearNothingFindsNothing(String typed) {
    assertThat(NearestName.of(typed, KNOWN)).isEmpty();
  }

  @Test
  void ofEqualsTheFirstInTheAlphabetIsFound() {
    assertThat(NearestName.of("month", List.of("months", "mont", "monta"))).contains("mont");
    assertThat(NearestName.of("aba", List.of("abc", "abb"))).contains("abb");
  }
}
