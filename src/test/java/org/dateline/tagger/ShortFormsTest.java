package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.PhraseTable;
import org.dateline.tagger.feature.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortFormsTest {
  private static final int ORGANIZATION = Labels.begin(Labels.ORGANIZATION);

  private final ShortForms forms = new ShortForms();

  @Test
  void acronymInBracketsBehindAnOrganizationIsOneEverywhere() {
    String[] words = "The Zorvex Metals Group ( ZMG ) grew and ZMG said so to Zmg fans".split(" ");
    byte[] labels = new byte[words.length];
    label(labels, 1, 4, Labels.ORGANIZATION);
    labels[9] = (byte) Labels.begin(Labels.LOCATION);

    forms.gather(passage(words), labels);

    assertThat(labels[5]).isEqualTo((byte) ORGANIZATION);
    assertThat(labels[9]).isEqualTo((byte) ORGANIZATION);
    assertThat(labels[12]).isEqualTo((byte) Labels.OUTSIDE);
  }

  @Test
  void acronymBehindAPersonOrAOneWordNameIsLeftAlone() {
    String[] words = "Ada Nordvik ( ZMG ) met Zorvex ( ABC ) on the way to work".split(" ");
    byte[] labels = new byte[words.length];
    label(labels, 0, 2, Labels.PERSON);
    label(labels, 6, 7, Labels.ORGANIZATION);

    forms.gather(passage(words), labels);

    assertThat(labels[3]).isEqualTo((byte) Labels.OUTSIDE);
    assertThat(labels[8]).isEqualTo((byte) Labels.OUTSIDE);
  }

  @ParameterizedTest
  @CsvSource({
    "Zorvex Metals grew, Zorvex, true",
    "Zorvex Metals and Zorvex Foods grew, Zorvex, false",
    "Zorvex Metals and Zorvex Metals grew, Zorvex, true",
    "Zorvex Metals grew, Metals, false",
    "Paris Metals grew, Paris, false"
  })
  void firstWordOfOneNameAloneStandsForIt(String text, String word, boolean isFirst) {
    String[] words = text.split(" ");
    byte[] labels = new byte[words.length];
    for (int token = 0; token + 1 < words.length; token += 3) {
      label(labels, token, token + 2, Labels.ORGANIZATION);
    }

    forms.gather(passage(words), labels);

    assertThat(forms.isFirstWord(word(word))).isEqualTo(isFirst);
  }

  @Test
  void firstWordThatAlsoBeginsAPersonStandsForNone() {
    String[] words = "Nordvik Metals hired Nordvik Ladd".split(" ");
    byte[] labels = new byte[words.length];
    label(labels, 0, 2, Labels.ORGANIZATION);
    label(labels, 3, 5, Labels.PERSON);

    forms.gather(passage(words), labels);

    assertThat(forms.isFirstWord(word("Nordvik"))).isFalse();
  }

  private static void label(byte[] labels, int from, int to, int type) {
    labels[from] = (byte) Labels.begin(type);
    for (int token = from + 1; token < to; token++) {
      labels[token] = (byte) Labels.inside(type);
    }
  }

  private static Passage passage(String[] words) {
    Passage passage = new Passage();
    for (String word : words) {
      passage.add(word(word));
    }
    passage.endSentence();
    passage.survey(new PhraseTable.Builder().build());
    return passage;
  }

  private static Word word(String surface) {
    return TaggerModel.builtIn().analyzer().analyze(surface).word();
  }
}
