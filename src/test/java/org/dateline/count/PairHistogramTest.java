package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.junit.jupiter.api.Test;

final class PairHistogramTest {
  @Test
  void leastStoriesKeepEveryTableShortEnough() {
    PairHistogram histogram = new PairHistogram();
    histogram.add("one", pairs(5, 3, 3, 2, 2, 2, 1));
    histogram.add("other", pairs(4, 4, 4, 4, 2));

    assertThat(histogram.leastStories(2, 6)).isEqualTo(2);
    assertThat(histogram.leastStories(2, 5)).isEqualTo(3);
    assertThat(histogram.leastStories(2, 4)).isEqualTo(3);
    assertThat(histogram.leastStories(2, 3)).isEqualTo(5);
    assertThat(histogram.leastStories(2, 0)).isEqualTo(6);
    assertThat(histogram.leastStories(1, 7)).isEqualTo(1);
  }

  @Test
  void histogramsOfShardsAddUp() {
    PairHistogram all = new PairHistogram();
    for (PairCounts shard : List.of(pairs(2, 2, 3), pairs(2, 3, 3))) {
      PairHistogram one = new PairHistogram();
      one.add("one", shard);
      ByteEncoder out = new ByteEncoder();
      one.encode(out);
      all.mergeEncoded(new ByteDecoder(out.toBytes()));
    }

    assertThat(all.leastStories(2, 6)).isEqualTo(2);
    assertThat(all.leastStories(2, 5)).isEqualTo(3);
    assertThat(all.leastStories(2, 2)).isEqualTo(4);
  }

  /** One pair for each number, in so many stories. */
  private static PairCounts pairs(int... stories) {
    PairCounts pairs = new PairCounts();
    for (int story = 0; story < IntStream.of(stories).max().orElseThrow(); story++) {
      int number = story;
      List<Occurrence> in =
          IntStream.range(0, stories.length)
              .filter(pair -> number < stories[pair])
              .mapToObj(pair -> occurrence("per:" + pair))
              .collect(Collectors.toList());
      Occurrence hub = occurrence("org:hub");
      ArticleCounts article =
          new ArticleCounts(
              number, 0, Optional.of(LocalDate.of(2018, 1, 1)), "", 0, 0, 1, "", List.of());
      in.forEach(one -> pairs.add(article, true, hub, one));
    }
    return pairs;
  }

  private static Occurrence occurrence(String id) {
    return new Occurrence(id, id, Map.of(), Map.of(), 1, 0, SentenceSet.of(List.of(1)));
  }
}
