package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.PairCounts;
import org.dateline.count.PairHistogram;
import org.dateline.pipeline.block.PairShard;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.metric.RunMetrics;

/** Adds partial pairs up, shard by shard; those in too few stories for any table end here. */
final class MergeEntityPairs
    extends PTransform<PCollection<KV<PairShard, Partial<PairCounts>>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<KV<String, Partial<PairCounts>>> TABLE_TO_PAIRS = new TupleTag<>() {};
  static final TupleTag<Partial<PairHistogram>> HISTOGRAMS = new TupleTag<>() {};

  private final int leastStories;

  MergeEntityPairs(int leastStories) {
    this.leastStories = leastStories;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<PairShard, Partial<PairCounts>>> shardToPairs) {
    return shardToPairs
        .apply("Gather pairs of entities", GroupByKey.create())
        .apply(
            "Merge pairs of entities",
            ParDo.of(new MergeFn(leastStories))
                .withOutputTags(TABLE_TO_PAIRS, TupleTagList.of(HISTOGRAMS)));
  }

  private static final class MergeFn
      extends DoFn<KV<PairShard, Iterable<Partial<PairCounts>>>, KV<String, Partial<PairCounts>>> {
    private static final long serialVersionUID = 1L;

    private final int leastStories;

    MergeFn(int leastStories) {
      this.leastStories = leastStories;
    }

    @ProcessElement
    public void processElement(
        @Element KV<PairShard, Iterable<Partial<PairCounts>>> shard, MultiOutputReceiver out) {
      long start = System.nanoTime();
      String table = shard.getKey().table().label();
      PairCounts pairs = Partial.merge(shard.getValue(), new PairCounts());
      PairHistogram histogram = new PairHistogram();
      boolean isOfFrequent = shard.getKey().table().isOfFrequentPairs();
      if (isOfFrequent) {
        histogram.add(table, pairs);
      }
      ByteEncoder merged = new ByteEncoder();
      pairs.encodeFrequent(merged, isOfFrequent ? leastStories : 0);
      out.get(TABLE_TO_PAIRS).output(KV.of(table, Partial.ofEncoded(merged)));
      out.get(HISTOGRAMS).output(Partial.of(histogram));
      RunMetrics.took("merge_pairs", start);
    }
  }
}
