package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.PhraseTable;
import org.dateline.tagger.feature.Word;
import org.junit.jupiter.api.Test;

final class IntroducedAcronymsTest {
  private static final int ORGANIZATION = Labels.begin(Labels.ORGANIZATION);

  private final IntroducedAcronyms acronyms = new IntroducedAcronyms();

  @Test
  void acronymInBracketsBehindAnOrganizationIsOneEverywhere() {
    String[] words = "The Zorvex Metals Group ( ZMG ) grew and ZMG said so to Zmg fans".split(" ");
    byte[] labels = new byte[words.length];
    label(labels, 1, 4, Labels.ORGANIZATION);
    labels[9] = (byte) Labels.begin(Labels.LOCATION);

    acronyms.apply(passage(words), labels);

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

    acronyms.apply(passage(words), labels);

    assertThat(labels[3]).isEqualTo((byte) Labels.OUTSIDE);
    assertThat(labels[8]).isEqualTo((byte) Labels.OUTSIDE);
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
