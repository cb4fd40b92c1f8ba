package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.PairCounts;
import org.dateline.pipeline.block.PairShard;
import org.dateline.pipeline.block.Partial;

/** Adds partial pairs up, shard by shard; those in too few stories end here. */
final class MergeEntityPairs
    extends PTransform<
        PCollection<KV<PairShard, Partial<PairCounts>>>,
        PCollection<KV<String, Partial<PairCounts>>>> {
  private static final long serialVersionUID = 1L;

  private final int minStories;

  MergeEntityPairs(int minStories) {
    this.minStories = minStories;
  }

  @Override
  public PCollection<KV<String, Partial<PairCounts>>> expand(
      PCollection<KV<PairShard, Partial<PairCounts>>> shardToPairs) {
    return shardToPairs
        .apply("Gather pairs of entities", GroupByKey.create())
        .apply("Merge pairs of entities", ParDo.of(new MergeFn(minStories)));
  }

  private static final class MergeFn
      extends DoFn<KV<PairShard, Iterable<Partial<PairCounts>>>, KV<String, Partial<PairCounts>>> {
    private static final long serialVersionUID = 1L;

    private final int minStories;

    MergeFn(int minStories) {
      this.minStories = minStories;
    }

    @ProcessElement
    public void processElement(
        @Element KV<PairShard, Iterable<Partial<PairCounts>>> shard,
        OutputReceiver<KV<String, Partial<PairCounts>>> out) {
      long start = System.nanoTime();
      ByteEncoder merged = new ByteEncoder();
      Partial.merge(shard.getValue(), new PairCounts()).encodeFrequent(merged, minStories);
      out.output(KV.of(shard.getKey().table().label(), Partial.ofEncoded(merged)));
      RunMetrics.took("merge_pairs", start);
    }
  }
}
