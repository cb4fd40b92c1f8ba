package org.dateline.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.dateline.command.UsageException;
import org.junit.jupiter.api.Test;

/** The option {@code --word}, on the tables of the sample. */
final class ExplainWordTest {
  private static String answer(String... arguments) throws IOException {
    return ExplainCommand.answer(List.of(arguments));
  }

  @Test
  void sentencesOfACountryWithAWordAreThoseOfTheTable() throws IOException {
    assertThat(answer("PRK", "--word=Peas", "--limit=50"))
        .startsWith("North Korea (PRK), peas\n")
        .contains("sentences: 2;")
        .contains("sentences in the table: 3 in words_countries.csv")
        .contains("peas join a shipment for [North Korea]");
  }

  @Test
  void aWordMayStandInNoSentence() throws IOException {
    assertThat(answer("PRK", "--word=quokka")).contains("stories: 0; articles: 0; sentences: 0");
  }

  @Test
  void sentencesOfAPairCanBeAskedForByAWord() throws IOException {
    assertThat(answer("PRK", "CHN", "--word=trains"))
        .contains("trains")
        .doesNotContain("peas")
        .doesNotContain("in the table");
  }

  @Test
  void twoWordsAreNoWord() {
    assertThatThrownBy(() -> answer("PRK", "--word=freight trains"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--word: not one word");
  }
}
