package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MissingSpaceTest {
  @Test
  void aSentenceEndsWhereThePageLostTheSpace() {
    Tokens tokens =
        Tokenizer.tokenize("They lost the vote.The council met Ada Kellner.Now it ends.");

    assertThat(tokens.sentenceCount()).isEqualTo(3);
    assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::surface))
        .containsAll(List.of("vote", "The", "Kellner", "Now"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read Zorvex.Com today",
        "Read www.Zorvex.Kellner today",
        "Write to Ada.Kellner@ulm today",
        "Follow @ada.Kellner today",
        "The U.S.Army came",
        "They met Sen.Ada Kellner there",
        "It is e.g.The one",
        "It runs on Zorvex.NET today"
      })
  void addressesAndInitialsStayWhole(String text) {
    assertThat(Tokenizer.tokenize(text).sentenceCount()).isEqualTo(1);
  }

  @Test
  void aTitleIsOneSentence() {
    Tokens tokens = Tokenizer.tokenizeTitle("They lost.The council met");

    assertThat(tokens.sentenceCount()).isEqualTo(1);
    assertThat(tokens.size()).isEqualTo(6);
  }
}
