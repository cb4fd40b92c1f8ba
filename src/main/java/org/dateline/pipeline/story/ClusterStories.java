package org.dateline.pipeline.story;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.ShinglesBlock;
import org.dateline.pipeline.block.StoryBlock;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.travel.InOnePlace;
import org.dateline.story.StoryFinder;

/**
 * Finds near-duplicates among the shingles of all articles in one worker. Within one process that
 * is quickest; on a cluster {@link LinkStories} does it.
 */
public final class ClusterStories
    extends PTransform<
        PCollection<KV<Integer, ShinglesBlock>>, PCollection<KV<Integer, StoryBlock>>> {
  private static final long serialVersionUID = 1L;

  private final Division division;

  /** Finds them in the ranges of {@code division}. */
  public ClusterStories(Division division) {
    this.division = division;
  }

  @Override
  public PCollection<KV<Integer, StoryBlock>> expand(
      PCollection<KV<Integer, ShinglesBlock>> rangeToShingles) {
    return rangeToShingles
        .apply("Take shingles", Values.create())
        .apply("All shingles", new InOnePlace<>())
        .apply("Find stories", ParDo.of(new FindFn(division)));
  }

  private static final class FindFn extends DoFn<Iterable<ShinglesBlock>, KV<Integer, StoryBlock>> {
    private static final long serialVersionUID = 1L;

    private final Division division;

    FindFn(Division division) {
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element Iterable<ShinglesBlock> blocks, OutputReceiver<KV<Integer, StoryBlock>> out) {
      long start = System.nanoTime();
      StoryFinder finder = new StoryFinder();
      blocks.forEach(block -> block.articles().forEach(finder::add));
      StoryBlock.byRange(finder.duplicateToEarliest(), division)
          .forEach((range, stories) -> out.output(KV.of(range, stories)));
      RunMetrics.took("cluster_stories", start);
    }
  }
}
