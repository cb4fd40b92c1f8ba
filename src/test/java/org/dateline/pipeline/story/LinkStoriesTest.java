package org.dateline.pipeline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.bytes.ByteEncoder;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.ShinglesBlock;
import org.dateline.pipeline.block.StoryBlock;
import org.dateline.pipeline.travel.Coders;
import org.dateline.story.DatedShingles;
import org.dateline.story.Shingles;
import org.dateline.story.StoryFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many workers find the stories that one finds. */
class LinkStoriesTest {
  private static final Division DIVISION = new Division(16);

  private record Text(long id, long epochSecond, String words) {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void storiesAreThoseOfOneWorker(long seed) {
    List<Text> texts = texts(new Random(seed));
    StoryFinder finder = new StoryFinder();
    texts.forEach(text -> finder.add(text.id(), text.epochSecond(), Shingles.of(text.words())));
    Map<Long, Long> expected = new TreeMap<>(finder.duplicateToEarliest());
    assertThat(expected).hasSizeGreaterThan(40);

    assertStories(blocks(texts, new Random(seed)), expected);
  }

  @Test
  void noArticlesAreNoStories() {
    assertStories(List.of(), Map.of());
  }

  private static void assertStories(
      List<KV<Integer, ShinglesBlock>> blocks, Map<Long, Long> expected) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    Coders.register(pipeline.getCoderRegistry());
    PCollection<KV<Integer, StoryBlock>> found =
        pipeline
            .apply(Create.of(blocks).withType(new TypeDescriptor<KV<Integer, ShinglesBlock>>() {}))
            .apply("Link stories", new LinkStories(DIVISION));
    PAssert.that(found)
        .satisfies(
            rangeToStories -> {
              Map<Long, Long> all = new TreeMap<>();
              rangeToStories.forEach(
                  range ->
                      range
                          .getValue()
                          .duplicateToEarliest()
                          .forEach(
                              (copy, earliest) -> {
                                assertThat(DIVISION.rangeOf(copy)).isEqualTo(range.getKey());
                                all.put(copy, earliest);
                              }));
              assertThat(all).isEqualTo(expected);
              return null;
            });

    pipeline.run().waitUntilFinish();
  }

  /** Texts of their own, copies that are cut or edited, chains of copies, and short ones. */
  private static List<Text> texts(Random random) {
    List<Text> texts = new ArrayList<>();
    for (int story = 0; story < 60; story++) {
      String words = words(random, story % 7 == 0 ? 20 : 80 + random.nextInt(200));
      int copies = random.nextInt(4);
      for (int copy = 0; copy <= copies; copy++) {
        long id = random.nextLong() >>> 4;
        texts.add(new Text(id, random.nextInt(1_000_000), words));
        words = edited(words, random);
      }
    }
    return texts;
  }

  private static String edited(String words, Random random) {
    String[] all = words.split(" ");
    for (int i = 0; i < all.length / 25; i++) {
      all[random.nextInt(all.length)] = "edit" + random.nextInt(1000);
    }
    int kept = all.length - random.nextInt(all.length / 5 + 1);
    return String.join(" ", List.of(all).subList(0, kept));
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append("w").append(random.nextInt(5000)).append(' ');
    }
    return words.toString().strip();
  }

  private static List<KV<Integer, ShinglesBlock>> blocks(List<Text> texts, Random random) {
    List<Text> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, random);
    Map<Integer, ByteEncoder> rangeToShingles = new TreeMap<>();
    for (Text text : shuffled) {
      ShinglesBlock.add(
          new DatedShingles(text.id(), text.epochSecond(), Shingles.of(text.words())),
          rangeToShingles.computeIfAbsent(DIVISION.rangeOf(text.id()), range -> new ByteEncoder()));
    }
    List<KV<Integer, ShinglesBlock>> blocks = new ArrayList<>();
    rangeToShingles.forEach(
        (range, shingles) -> blocks.add(KV.of(range, ShinglesBlock.of(shingles))));
    return blocks;
  }
}
