package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSetTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void sharesWhatTreesOfNumbersShare(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<Integer> a = ordinals(random);
      List<Integer> b = ordinals(random);
      TreeSet<Integer> shared = new TreeSet<>(a);
      shared.retainAll(b);

      SentenceSet set = decoded(SentenceSet.of(a));
      SentenceSet other = SentenceSet.of(b);

      String where = "seed " + seed + ": " + a + " " + b;
      assertThat(set.size()).as(where).isEqualTo(new TreeSet<>(a).size());
      assertThat(set.first()).as(where).isEqualTo(first(new TreeSet<>(a)));
      assertThat(set.countShared(other)).as(where).isEqualTo(shared.size());
      assertThat(set.firstShared(other)).as(where).isEqualTo(first(shared));
    }
  }

  private static OptionalInt first(SortedSet<Integer> set) {
    return set.isEmpty() ? OptionalInt.empty() : OptionalInt.of(set.first());
  }

  private static List<Integer> ordinals(Random random) {
    return IntStream.range(0, random.nextInt(6)).mapToObj(i -> random.nextInt(8)).toList();
  }

  private static SentenceSet decoded(SentenceSet set) {
    ByteEncoder out = new ByteEncoder();
    set.encode(out);
    return SentenceSet.decode(new ByteDecoder(out.toBytes()));
  }
}
