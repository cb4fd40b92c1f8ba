package org.dateline.pipeline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.bytes.ByteEncoder;
import org.dateline.passage.Fingerprints;
import org.dateline.passage.Repeats;
import org.dateline.passage.SightedArticle;
import org.dateline.passage.Sighting;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.travel.Coders;
import org.dateline.trail.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many workers find the repeated text that one finds. */
final class FindRepeatsTest {
  private static final Division DIVISION = new Division(16);

  private record Text(long id, long epochSecond, String source, Trail trail) {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void repeatsAreThoseOfOneWorker(long seed) {
    List<Text> texts = texts(new Random(seed));
    Map<Long, BitSet> expected = new TreeMap<>();
    Repeats.find(
        action -> texts.forEach(text -> sight(text, action)),
        repeat ->
            expected
                .computeIfAbsent(repeat.article(), id -> new BitSet())
                .set(repeat.firstWord(), repeat.firstWord() + repeat.words()));
    assertThat(expected).hasSizeGreaterThan(40);

    assertRepeats(blocks(texts, new Random(seed)), expected);
  }

  @Test
  void noArticlesRepeatNothing() {
    assertRepeats(List.of(), Map.of());
  }

  private static void sight(Text text, Consumer<Sighting> action) {
    SightedArticle article = SightedArticle.of(text.id(), text.epochSecond(), text.trail());
    Fingerprints.forEach(
        text.trail(), text.source(), words -> action.accept(new Sighting(words, article)));
  }

  private static void assertRepeats(
      List<KV<Integer, TrailBlock>> blocks, Map<Long, BitSet> expected) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    Coders.register(pipeline.getCoderRegistry());
    PCollection<KV<Integer, RepeatBlock>> found =
        pipeline
            .apply(Create.of(blocks).withType(new TypeDescriptor<KV<Integer, TrailBlock>>() {}))
            .apply("Find repeats", new FindRepeats(DIVISION));
    PAssert.that(found)
        .satisfies(
            rangeToRepeats -> {
              Map<Long, BitSet> all = new TreeMap<>();
              for (KV<Integer, RepeatBlock> range : rangeToRepeats) {
                Map<Long, BitSet> own = new TreeMap<>();
                range.getValue().addTo(own);
                own.forEach(
                    (id, words) -> {
                      assertThat(DIVISION.rangeOf(id)).isEqualTo(range.getKey());
                      all.computeIfAbsent(id, key -> new BitSet()).or(words);
                    });
              }
              assertThat(all).isEqualTo(expected);
              return null;
            });

    pipeline.run().waitUntilFinish();
  }

  private static List<Text> texts(Random random) {
    List<Text> texts = new ArrayList<>();
    for (int passage = 0; passage < 20; passage++) {
      String planted = words(random, 10 + random.nextInt(40));
      String source = passage % 3 == 0 ? "" : "outlet" + passage % 4;
      for (int article = random.nextInt(10); article >= 0; article--) {
        String text = words(random, 80) + "\n" + planted + "\n" + words(random, 50);
        texts.add(new Text(random.nextLong() >>> 4, random.nextInt(1000), source, Trail.of(text)));
      }
    }
    return texts;
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append("w").append(random.nextInt(5000)).append(' ');
    }
    return words.toString().strip();
  }

  private static List<KV<Integer, TrailBlock>> blocks(List<Text> texts, Random random) {
    List<Text> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, random);
    List<KV<Integer, TrailBlock>> blocks = new ArrayList<>();
    for (Text text : shuffled) {
      ByteEncoder content = new ByteEncoder();
      TrailBlock.add(text.id(), text.epochSecond(), text.source(), text.trail().toBytes(), content);
      blocks.add(KV.of(DIVISION.rangeOf(text.id()), TrailBlock.of(content)));
    }
    return blocks;
  }
}
