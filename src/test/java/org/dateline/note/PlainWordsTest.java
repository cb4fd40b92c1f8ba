package org.dateline.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainWordsTest {
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    new PlainWords(Set.of("the")).forEach(text, 0, text.length(), words::add);
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The North’s missiles, fired      | north missiles fired
          Kim's aide didn't see O'Neill    | kim aide didn't see o'neill
          long-range U.S.-led drill        | long range led drill
          in 2017 the F-16 and MH370 flew  | in and flew
          Zürich, ÉCLAIR; naïve            | zürich éclair naïve
          'quoted' the players' strike     | quoted players strike
          """)
  void wordsAreLowerCaseWithoutNumbersAndPossessives(String text, String expected) {
    assertThat(words(text)).containsExactly(expected.strip().split(" "));
  }

  @Test
  void nothingHasNoWords() {
    assertThat(words("")).isEmpty();
    assertThat(words(" - ' 's 12 a")).isEmpty();
  }

  @Test
  void onlyThePartIsRead() {
    List<String> words = new ArrayList<>();
    new PlainWords(Set.of()).forEach("alpha beta gamma", 6, 10, words::add);
    assertThat(words).containsExactly("beta");
  }
}
