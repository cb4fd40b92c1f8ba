package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgencyMarksTest {
  private static final String HEADLINE = "A long headline of an agency that goes on and on at sea";

  @ParameterizedTest
  @CsvSource({
    "Soccer-Zorvex beat Ulm, Soccer - Zorvex beat Ulm",
    "Motor racing-Zorvex third, Motor racing - Zorvex third",
    "Soccer-mad towns, Soccer-mad towns",
    "Jean-Luc left, Jean-Luc left",
    "UPDATE 2-Zorvex falls, UPDATE 2 - Zorvex falls",
    "Ulm: 3-Nika Zorvex; 12-Bo, Ulm : 3 - Nika Zorvex ; 12 - Bo",
    "The 10-Year bond, The 10-Year bond",
    "ON THE 10-YEAR BOND, ON THE 10-YEAR BOND",
    "Police: 9-Year-Old Boy Shot, Police : 9-Year-Old Boy Shot",
    "Soccer-Mad Brazil wins, Soccer-Mad Brazil wins",
    "The game in the NBA-Lakers beat, The game in the NBA-Lakers beat"
  })
  void theSlugOfAHeadlineIsAWordOfItsOwn(String title, String words) {
    assertThat(words(Tokenizer.tokenizeTitle(title))).isEqualTo(List.of(words.split(" ")));
  }

  @Test
  void aDatelineOpensASentenceBehindALongHeadline() {
    Tokens tokens = Tokenizer.tokenize(HEADLINE + "\nULM, May 2 (Reuters) - It rained.");

    assertThat(tokens.sentenceCount()).isEqualTo(2);
  }

  @Test
  void aWrappedLineGoesOn() {
    assertThat(Tokenizer.tokenize(HEADLINE + "\nNATO said so again.").sentenceCount()).isEqualTo(1);
    assertThat(Tokenizer.tokenize(HEADLINE + "\nNATO - an old pact - said so.").sentenceCount())
        .isEqualTo(1);
  }

  private static List<String> words(Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      words.add(tokens.surface(token));
    }
    return words;
  }
}
