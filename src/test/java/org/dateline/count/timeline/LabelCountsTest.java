package org.dateline.count.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelCountsTest {
  /** Keys that share prefixes up to the middle of a surrogate pair. */
  private static final List<String> WORDS =
      List.of("", "a", "ab", "\ud83d\ude00", "\ud83d\ude01", "\ud83d\ude00x", "\uffee", "\u00e9");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void partsInAnyOrderGiveTheSame(long seed) {
    Random random = new Random(seed);
    List<LabelCounts> parts = new ArrayList<>();
    Map<String, long[]> expected = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      parts.add(part(random, expected));
    }
    Collections.shuffle(parts, random);

    LabelCounts merged = tally();
    for (LabelCounts part : parts) {
      if (random.nextBoolean()) {
        ByteEncoder out = new ByteEncoder();
        part.encode(out);
        merged.mergeEncoded(new ByteDecoder(out.toBytes()));
      } else {
        merged.merge(part);
      }
    }

    assertThat(readable(merged.rows())).as("seed %d", seed).isEqualTo(readable(expected));
  }

  @Test
  void whatWasNeverCountedIsZero() {
    LabelCounts tally = LabelCounts.ofSums(2);
    tally.add("known", 3, 4);

    assertThat(tally.at("known", 1)).isEqualTo(4);
    assertThat(tally.at("unknown", 1)).isZero();
  }

  @Test
  void keysKeepTheirPartsEvenEmptyOnes() {
    assertThat(LabelCounts.parts(LabelCounts.key("", "b", ""))).containsExactly("", "b", "");
    assertThat(LabelCounts.key("a", "b")).isNotEqualTo(LabelCounts.key("ab", ""));
  }

  @Test
  void rowsHaveAValueForEachColumn() {
    LabelCounts tally = LabelCounts.ofSums(2);

    assertThatIllegalArgumentException().isThrownBy(() -> tally.add("key", 1));
  }

  private static LabelCounts tally() {
    return LabelCounts.ofSums(2);
  }

  private static LabelCounts part(Random random, Map<String, long[]> expected) {
    LabelCounts part = tally();
    for (int i = 0; i < 20; i++) {
      String key = LabelCounts.key(word(random), word(random));
      long value = random.nextLong(-1000, 1000);
      part.add(key, value, 1);
      expected.merge(key, new long[] {value, 1}, (a, b) -> new long[] {a[0] + b[0], a[1] + b[1]});
    }
    return part;
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String readable(Map<String, long[]> rows) {
    StringBuilder lines = new StringBuilder();
    rows.forEach((key, row) -> lines.append(key + " " + Arrays.toString(row) + "\n"));
    return lines.toString();
  }
}
