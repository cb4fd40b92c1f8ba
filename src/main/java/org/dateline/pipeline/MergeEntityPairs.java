package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.PairCounts;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.Heap;
import org.dateline.pipeline.option.Settings;

/** Adds partial pairs up, heap by heap; those in too few stories end here. */
final class MergeEntityPairs
    extends PTransform<PCollection<KV<String, byte[]>>, PCollection<KV<String, byte[]>>> {
  private static final long serialVersionUID = 1L;

  private final Settings settings;

  MergeEntityPairs(Settings settings) {
    this.settings = settings;
  }

  @Override
  public PCollection<KV<String, byte[]>> expand(PCollection<KV<String, byte[]>> heapToPairs) {
    return heapToPairs
        .apply("Gather pairs of entities", GroupByKey.create())
        .apply("Merge pairs of entities", ParDo.of(new MergeFn(settings)));
  }

  private static final class MergeFn
      extends DoFn<KV<String, Iterable<byte[]>>, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;

    MergeFn(Settings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void processElement(
        @Element KV<String, Iterable<byte[]>> heap, OutputReceiver<KV<String, byte[]>> out) {
      long start = System.nanoTime();
      PairCounts pairs = new PairCounts();
      heap.getValue().forEach(block -> pairs.mergeEncoded(Block.open(block)));
      ByteEncoder merged = new ByteEncoder();
      pairs.encode(merged, settings.minStories());
      out.output(KV.of(Heap.table(heap.getKey()), Block.of(merged)));
      RunMetrics.took("merge_pairs", start);
    }
  }
}
