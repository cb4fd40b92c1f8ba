package org.dateline.pipeline;

import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.model.ArticleId;
import org.dateline.model.ByteDecoder;
import org.dateline.model.ByteEncoder;
import org.dateline.story.Shingles;
import org.dateline.story.StoryFinder;

/**
 * Finds near-duplicates among the shingles of all articles: one encoded {@link StoryIndex}. Without
 * merging it is empty, and every article is its own story.
 */
final class ClusterStories extends PTransform<PCollection<byte[]>, PCollection<byte[]>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<byte[]> expand(PCollection<byte[]> shingles) {
    return shingles
        .apply("Key shingles alike", WithKeys.of(0))
        .apply("Gather shingles", GroupByKey.create())
        .apply("Find stories", ParDo.of(new FindFn()));
  }

  private static final class FindFn extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<byte[]>> blocks, OutputReceiver<byte[]> out) {
      long start = System.nanoTime();
      StoryFinder finder = new StoryFinder();
      for (byte[] block : blocks.getValue()) {
        ByteDecoder in = new ByteDecoder(block);
        while (in.hasMore()) {
          finder.add(ArticleId.fromNumber(in.number()), in.number(), Shingles.ofBytes(in.bytes()));
        }
      }
      out.output(encode(finder.duplicateToEarliest()));
      RunMetrics.took("cluster_stories", start);
    }

    private static byte[] encode(Map<String, String> duplicateToEarliest) {
      ByteEncoder out = new ByteEncoder();
      duplicateToEarliest.forEach(
          (duplicate, earliest) ->
              out.number(ArticleId.toNumber(duplicate)).number(ArticleId.toNumber(earliest)));
      return Block.of(out);
    }
  }
}
