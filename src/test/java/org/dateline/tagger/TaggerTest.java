package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Field;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TaggerTest {
  private final Tagger tagger = new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Angela Merkel met reporters in Berlin on Monday. | PERSON Angela Merkel; LOCATION Berlin",
        "The United Nations sent Kofi Annan to Damascus. | ORGANIZATION United Nations; PERSON Kofi Annan; LOCATION Damascus",
        "\"We will appeal,\" said Mary Jones, a lawyer. | PERSON Mary Jones",
        "it rained all day in the north. | ``"
      })
  void namesAreFound(String text, String expected) {
    assertThat(String.join("; ", names("", text))).isEqualTo(expected);
  }

  @Test
  void spansOfTheTitleComeFirstAndCountFromItsOwnTokens() {
    Tokens title = Tokenizer.tokenizeTitle("Merkel visits Paris");
    Tokens text = Tokenizer.tokenize("Angela Merkel flew to Paris. Merkel said she was glad.");

    List<TaggedSpan> spans = tagger.tag(title, text);

    assertThat(spans.get(0).field()).isEqualTo(Field.TITLE);
    assertThat(spans.get(0).firstToken()).isZero();
    assertThat(spans.get(spans.size() - 1).field()).isEqualTo(Field.TEXT);
  }

  @Test
  void whatWasReadBeforeDoesNotChangeAnArticle() {
    String text = "Mr. Jordan Baker works for Baker Hughes in Houston. Baker said no.";
    List<String> alone = names("Baker speaks", text);
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      names("", HostileText.anything(random));
    }

    assertThat(names("Baker speaks", text)).as("seed 3").isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Soccer league results:/Oldham 3 Ipswich 3/Port Vale 2 Oxford 0 | Oldham, Ipswich, Port Vale, Oxford",
        "Chicago beat Houston in the baseball league. Houston had led. | Chicago, Houston, Houston",
        "Oakland beat Boston in the baseball league. Boston trailed in Oakland. | Oakland, Boston, Boston",
        "Utica won a point in the soccer league. Nord saved twice against Utica. | Utica, Utica",
        "Oldham scored in the soccer league. Nord saved twice against Ipswich. | Oldham, Ipswich",
        "Fans of Juventus cheered in the soccer league. | Juventus",
        "Oldham captain Ada Nord scored in the soccer league. It rained in Oldham. | Oldham",
        "Fans flew in from Oldham for the soccer league. It rained over France. | ``",
        "France 2 Spain 1 in the soccer cup | ``",
        "Schools closed in Oldham 3 times and in Ipswich 4 times. | ``"
      })
  void teamsInReportsOnGamesAreOrganizations(String lines, String teams) {
    String text = lines.replace('/', '\n');

    assertThat(ofType("ORGANIZATION", text)).isEqualTo(teams);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ORGANIZATION | Members of the National Harbor Council (NHC) met. Fees rose, NHC said. | National Harbor Council, NHC, NHC",
        "PERSON | King Abdullah spoke and Queen Rania listened. | Abdullah, Rania",
        "LOCATION | The deal was worth US $ 40 million. | ``",
        "LOCATION | They crossed the La Digue river on Monday. | La Digue",
        "PERSON | Soccer league results:/Oldham 3 (Nord 61, Mbeumo 85) Ipswich 3 | Nord, Mbeumo",
        "LOCATION | Oakland beat Boston in the baseball league. They won the Oakland Classic. Boston trailed. | ``",
        "LOCATION | They met at Kennedy Airport and at Victoria Station. | Kennedy Airport, Victoria Station"
      })
  void articleAndLastWordSettleNames(String type, String text, String names) {
    assertThat(ofType(type, text.replace('/', '\n'))).isEqualTo(names);
  }

  private String ofType(String type, String text) {
    return names("", text).stream()
        .filter(name -> name.startsWith(type))
        .map(name -> name.substring(type.length() + 1))
        .collect(Collectors.joining(", "));
  }

  private List<String> names(String title, String text) {
    Tokens titleTokens = Tokenizer.tokenizeTitle(title);
    Tokens textTokens = Tokenizer.tokenize(text);
    return tagger.tag(titleTokens, textTokens).stream()
        .map(span -> label(span, span.field() == Field.TITLE ? titleTokens : textTokens))
        .toList();
  }

  private static String label(TaggedSpan span, Tokens tokens) {
    int start = tokens.start(span.firstToken());
    int end = tokens.end(span.endToken() - 1);
    return span.type() + " " + tokens.text().substring(start, end);
  }
}
