package org.dateline.pipeline.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf8TextTest {
  private static final int LONG = 300_000;
  private static final String LETTERS = "a\u00e9\u201c\ud83d\ude80,\n";

  @Test
  void textOfAnyLengthIsWhatOnePieceWouldBe() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      StringBuilder whole = new StringBuilder();
      Utf8Text text = new Utf8Text();
      int length = random.nextInt(LONG);
      while (whole.length() < length) {
        append(LETTERS.substring(random.nextInt(LETTERS.length())), random, whole, text);
      }

      assertThat(text.toBytes())
          .as("seed %d", seed)
          .isEqualTo(whole.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whole, in parts or a character at a time: a pair may be cut between two of them. */
  private static void append(String chars, Random random, StringBuilder whole, Utf8Text text) {
    whole.append(chars);
    int cut = random.nextInt(chars.length());
    text.append(chars, 0, cut);
    for (char c : chars.substring(cut).toCharArray()) {
      text.append(c);
    }
    whole.append(LETTERS);
    text.append(LETTERS);
  }
}
