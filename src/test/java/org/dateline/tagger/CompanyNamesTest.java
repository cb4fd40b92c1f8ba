package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.PhraseTable;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompanyNamesTest {
  private final CompanyNames companies = new CompanyNames(Gazetteer.builtIn());

  /** Labels come as P, O, L or M for each word of a name, a dot for other tokens. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Zorvex Inc fell. Zorvex said so. | OO.. P... | Zorvex Inc; Zorvex",
        "Zorvex Metals Ltd fell. Then Zorvex Metals rose. | OOO.. .LL.. | Zorvex Metals Ltd; Zorvex Metals",
        "Zorvex and Dumbra Co fell. Then Zorvex and Zorvex Dumbra rose. | ..OO.. ....... | Dumbra Co",
        "Nord Zorvex & Co fell. Owner Ada Nord sold. Nord left. | OOOO.. .PP.. P.. | Nord Zorvex & Co",
        "Paris Metals Inc fell. They met in Paris. | OOO.. ...L. | Paris Metals Inc",
        "French Metals Inc fell. French voters stayed. | OOO.. .... | French Metals Inc",
        "First Zorvex Inc fell. First came rain. | OOO.. ... | First Zorvex Inc",
        "Wumbria Steel Inc grew in Wumbria. Wumbria has hills. | OOO..L. L... | Wumbria Steel Inc",
        "The boss of Zorvex Ltd met Dumbra GmbH there. | ..........| Zorvex Ltd; Dumbra GmbH",
        "Shares of Zorvex (ZVX.N) and <9984.T> rose. | ..P........ | Zorvex",
        "Members of Zorvex (U.N.) rose. | ..P..... | ``",
        "Ada Nord (NYT) spoke. | PP..... | ``"
      })
  void companiesAreKnownByLegalFormAndSymbol(String text, String labelled, String expected) {
    Tokens tokens = Tokenizer.tokenize(text);
    Passage passage = passage(tokens);
    byte[] labels = labels(labelled.replace(" ", ""), tokens);

    companies.apply(passage, labels);

    assertThat(String.join("; ", organizations(tokens, passage, labels))).isEqualTo(expected);
  }

  private static byte[] labels(String labelled, Tokens tokens) {
    byte[] labels = new byte[tokens.size()];
    for (int token = 0; token < Math.min(labels.length, labelled.length()); token++) {
      int type = "POLM".indexOf(labelled.charAt(token));
      boolean goesOn = token > 0 && labelled.charAt(token) == labelled.charAt(token - 1);
      if (type >= 0) {
        labels[token] = (byte) (goesOn ? Labels.inside(type) : Labels.begin(type));
      }
    }
    return labels;
  }

  private static List<String> organizations(Tokens tokens, Passage passage, byte[] labels) {
    List<String> names = new ArrayList<>();
    for (int token = 0; token < labels.length; token++) {
      if (labels[token] == Labels.begin(Labels.ORGANIZATION)) {
        int end = Consistency.end(passage, labels, token);
        names.add(tokens.text().substring(tokens.start(token), tokens.end(end - 1)));
      }
    }
    return names;
  }

  private static Passage passage(Tokens tokens) {
    Passage passage = new Passage();
    int token = 0;
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      for (; token < tokens.endToken(sentence); token++) {
        passage.add(TaggerModel.builtIn().analyzer().analyze(tokens.surface(token)).word());
      }
      passage.endSentence();
    }
    passage.survey(new PhraseTable.Builder().build());
    return passage;
  }
}
