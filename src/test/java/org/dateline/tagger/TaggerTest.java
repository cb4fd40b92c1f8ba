package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.model.Field;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TaggerTest {
  private final Tagger tagger = new Tagger(TaggerModel.builtIn());

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
