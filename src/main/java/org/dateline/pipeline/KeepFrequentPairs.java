package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.PairCounts;
import org.dateline.pipeline.block.Partial;
import org.dateline.table.Table;

/** Drops pairs in too few stories, shard by shard, before they come together in their table. */
final class KeepFrequentPairs
    extends PTransform<
        PCollection<KV<String, Partial<PairCounts>>>,
        PCollection<KV<String, Partial<PairCounts>>>> {
  private static final long serialVersionUID = 1L;

  private final PCollectionView<Integer> minStories;

  KeepFrequentPairs(PCollectionView<Integer> minStories) {
    this.minStories = minStories;
  }

  @Override
  public PCollection<KV<String, Partial<PairCounts>>> expand(
      PCollection<KV<String, Partial<PairCounts>>> tableToPairs) {
    return tableToPairs.apply(
        "Keep frequent pairs", ParDo.of(new KeepFn(minStories)).withSideInputs(minStories));
  }

  private static final class KeepFn
      extends DoFn<KV<String, Partial<PairCounts>>, KV<String, Partial<PairCounts>>> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Integer> minStories;

    KeepFn(PCollectionView<Integer> minStories) {
      this.minStories = minStories;
    }

    @ProcessElement
    public void processElement(ProcessContext context) {
      Table table = Table.labelled(context.element().getKey()).orElseThrow();
      ByteEncoder kept = new ByteEncoder();
      context
          .element()
          .getValue()
          .mergeInto(new PairCounts())
          .encodeFrequent(kept, table.isOfFrequentPairs() ? context.sideInput(minStories) : 0);
      context.output(KV.of(context.element().getKey(), Partial.ofEncoded(kept)));
    }
  }
}
