package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.ArticleId;
import org.dateline.pipeline.block.Shards;
import org.dateline.pipeline.block.StoryIndex;
import org.dateline.story.Shingles;
import org.dateline.story.StoryFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many workers find the stories that one finds. */
class LinkStoriesTest {
  private static final Shards SHARDS = new Shards(16);

  private record Text(long id, long epochSecond, String words) {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void storiesAreThoseOfOneWorker(long seed) {
    List<Text> texts = texts(new Random(seed));
    StoryFinder finder = new StoryFinder();
    texts.forEach(
        text ->
            finder.add(
                ArticleId.fromNumber(text.id()), text.epochSecond(), Shingles.of(text.words())));
    Map<String, String> expected = new TreeMap<>(finder.duplicateToEarliest());
    assertThat(expected).hasSizeGreaterThan(40);

    assertStories(blocks(texts, new Random(seed)), expected);
  }

  @Test
  void noArticlesAreNoStories() {
    assertStories(List.of(), Map.of());
  }

  private static void assertStories(
      List<KV<Integer, byte[]>> blocks, Map<String, String> expected) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<byte[]> found =
        pipeline
            .apply(Create.of(blocks).withCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of())))
            .apply("Link stories", new LinkStories(SHARDS));
    byte[] index = StoryIndex.encode(expected);
    PAssert.thatSingleton(found)
        .satisfies(
            bytes -> {
              assertThat(bytes).isEqualTo(index);
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

  private static List<KV<Integer, byte[]>> blocks(List<Text> texts, Random random) {
    List<Text> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, random);
    Map<Integer, ByteEncoder> shardToShingles = new TreeMap<>();
    for (Text text : shuffled) {
      shardToShingles
          .computeIfAbsent(SHARDS.ofArticle(text.id()), shard -> new ByteEncoder())
          .number(text.id())
          .number(text.epochSecond())
          .bytes(Shingles.of(text.words()).toBytes());
    }
    List<KV<Integer, byte[]>> blocks = new ArrayList<>();
    shardToShingles.forEach((shard, shingles) -> blocks.add(KV.of(shard, shingles.toBytes())));
    return blocks;
  }
}
