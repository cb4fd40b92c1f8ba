package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.dateline.pipeline.block.ShinglesBlock;
import org.dateline.pipeline.block.StoryIndex;
import org.dateline.story.StoryFinder;

/**
 * Finds near-duplicates among the shingles of all articles in one worker: one encoded {@link
 * StoryIndex}. Within one process that is quickest; on a cluster {@link LinkStories} does it.
 */
final class ClusterStories
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<byte[]>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<byte[]> expand(PCollection<KV<Integer, byte[]>> shardToShingles) {
    PCollection<byte[]> none =
        shardToShingles.getPipeline().apply("Name no shingles", Create.of(new byte[0]));
    return PCollectionList.of(shardToShingles.apply("Take shingles", Values.create()))
        .and(none)
        .apply("All shingles", Flatten.pCollections())
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
      blocks.getValue().forEach(block -> ShinglesBlock.decode(block).forEach(finder::add));
      out.output(StoryIndex.encode(finder.duplicateToEarliest()));
      RunMetrics.took("cluster_stories", start);
    }
  }
}
