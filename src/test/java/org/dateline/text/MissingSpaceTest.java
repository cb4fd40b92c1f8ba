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
        "It runs on Zorvex.NET today",
        "Read Zorvex.Ru today",
        "He told Zorvex.Ua that it was late",
        "He sold Zorvex.Nl Group today",
        "He runs Zorvex.Br. today",
        "The site RiseUp.Net was down",
      })
  void addressesAndInitialsStayWhole(String text) {
    assertThat(Tokenizer.tokenize(text).sentenceCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They lost the vote.It was late",
        "They lost the vote.In a week they met",
        "They lost the vote.No other state has",
        "They lost the vote.De Kellner said so",
        "They fled from Norwick.Al-Zorvex fought",
        "They fled from Sarum.De la Marisca did not",
        "They lost the vote.Es Kellner did not",
        "They came to the Kremlin.In other news it rained",
        "They came to the Senate.At the same time it rained",
        "They wrote to the Senate.My father said so",
        "They met in Paris.The council left",
        "They met in Paris.By the way it rained",
        "They met in Paris.Be that as it may",
        "They met Ada Kellner.To her it was late",
        "They met Ada Kellner.Me they did not see",
        "They met Ada Kellner.It said so",
        "They met on Tuesday.However, it rained",
        "They met Ada Kellner.Quill left with Ada Kellner late",
        "They met in Paris.But Paris.But is no name",
        "They left Paris.Taxi drivers did not, nor Paris.Taxis",
        "They met in Paris.La Scala was closed",
        "They met in Paris.Media outlets said so",
      })
  void aNameMayEndASentenceAndAnEndOfAnAddressBeginOne(String text) {
    assertThat(Tokenizer.tokenize(text).sentenceCount()).isGreaterThan(1);
  }

  @Test
  void aTitleIsOneSentence() {
    Tokens tokens = Tokenizer.tokenizeTitle("They lost.The council met");

    assertThat(tokens.sentenceCount()).isEqualTo(1);
    assertThat(tokens.size()).isEqualTo(6);
  }
}
