package org.dateline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A sentence is put together from what its mentions know of it. */
class MarkedSentenceTest {
  private static final int CONTEXT = 80;

  @Test
  void mentionsAreMarkedWhereTheyStand() {
    String sentence = "In May China's envoy and Russia (and others) met.";

    assertThat(MarkedSentence.of(mentions(sentence, "China", "Russia")))
        .isEqualTo("In May [China]'s envoy and [Russia] (and others) met.");
  }

  @Test
  void mentionInsideAnotherIsMarkedInsideIt() {
    String sentence = "The Bank of China said no.";

    assertThat(MarkedSentence.of(mentions(sentence, "Bank of China", "China")))
        .isEqualTo("The [Bank of [China]] said no.");
  }

  @Test
  void wordsFartherThanTheTablesKnowAreDots() {
    String sentence = "China " + "said nothing ".repeat(20) + "of Russia.";

    assertThat(MarkedSentence.of(mentions(sentence, "China", "Russia")))
        .startsWith("[China] said nothing")
        .contains(" … ")
        .endsWith("of [Russia].");
  }

  @Test
  void everyShorterDistanceGivesTheWholeSentence() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder between = new StringBuilder("x");
      for (int length = random.nextInt(120); between.length() < length; ) {
        between.append((char) ('a' + random.nextInt(26))).append(random.nextInt(4) == 0 ? " " : "");
      }
      String middle = between.toString().strip() + " ";
      String sentence = "Then China " + middle + "Russia spoke.";

      assertThat(MarkedSentence.of(mentions(sentence, "China", "Russia")))
          .as("seed " + seed)
          .isEqualTo("Then [China] " + middle + "[Russia] spoke.");
    }
  }

  private static List<PairMention> mentions(String sentence, String a, String b) {
    List<PairMention> mentions = new ArrayList<>();
    for (String surface : List.of(a, b)) {
      int start = sentence.indexOf(surface);
      int end = start + surface.length();
      mentions.add(
          new PairMention(
              surface.equals(a),
              false,
              1,
              start,
              end,
              surface,
              sentence.substring(Math.max(0, start - CONTEXT), start).strip(),
              sentence.substring(end, Math.min(sentence.length(), end + CONTEXT)).strip(),
              ""));
    }
    return mentions;
  }
}
