package org.dateline.extract.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.gazetteer.GazetteerException;
import org.dateline.gazetteer.TopicFile;
import org.dateline.model.Mention;
import org.dateline.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicExtractorTest {
  private static final TopicExtractor TOPICS =
      new TopicExtractor(
          TopicFile.parse(
              "topics.csv",
              """
              topic,phrase
              sanctions,sanction*
              sanctions,trade embargo
              sanctions,sanctions relief
              relief,relief
              health,AIDS
              help,aids
              trade,trade
              nuclear,Ballistic Missile*
              """));

  private static List<Mention> find(String text) {
    return TOPICS.find(Tokenizer.tokenizeTitle(""), Tokenizer.tokenize(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          New sanctions on grain            | sanctions: sanctions
          It was SANCTIONED by the bank     | sanctions: SANCTIONED
          A sanction, and no more           | sanctions: sanction
          The trade embargo ends            | sanctions: trade embargo
          Trade is slow                     | trade: Trade
          sanctions relief is near          | sanctions: sanctions relief
          relief for farmers                | relief: relief
          AIDS clinics open                 | health: AIDS
          He aids the town                  | help: aids
          Ballistic Missiles on parade      | nuclear: Ballistic Missiles
          ballistic missiles on parade      | ''
          disrelief and embargoes           | ''
          """)
  void theLongestPhraseCounts(String text, String expected) {
    assertThat(find(text))
        .extracting(mention -> mention.entity() + ": " + mention.span().of(text))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void titleAndTextAreSearchedWithTheirSentences() {
    List<Mention> mentions =
        TOPICS.find(
            Tokenizer.tokenizeTitle("Trade grows"),
            Tokenizer.tokenize("Rain fell. Sanctions end. Trade grows."));

    assertThat(mentions)
        .extracting(one -> one.field().label() + one.sentence() + " " + one.entityId())
        .containsExactly("title1 topic:trade", "text2 topic:sanctions", "text3 topic:trade");
    assertThat(mentions).allMatch(Mention::counted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          topic,phrase;a,b;c,b     | t.csv:3: phrase stands twice: "b"; see line 2
          topic,phrase;a,ab*       | t.csv:2: too short before the star: "ab*"; write 3 letters or more
          topic,phrase;a,*ban      | t.csv:2: star is not at the end: "*ban"
          topic,phrase;a,sanc* ban | t.csv:2: star is not at the end: "sanc* ban"
          topic,phrase;a,ban!      | t.csv:2: phrase does not begin and end with a letter or digit: "ban!"
          topic,phrase;,ban        | t.csv:2: topic is missing: ",ban"
          topic,phrase;a,ban;A,bar | t.csv:3: topic is spelt in two ways: "A"; write a
          theme,phrase;a,ban       | t.csv:1: header is not known: "theme,phrase"
          """)
  void aPhraseThatCannotBeMeantIsToldWithItsLine(String lines, String message) {
    assertThatThrownBy(() -> TopicFile.parse("t.csv", lines.replace(';', '\n')))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith(message);
  }
}
