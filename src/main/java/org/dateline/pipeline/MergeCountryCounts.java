package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.CountryCounts;
import org.dateline.pipeline.block.Block;

/** Adds all partial counts of countries up; there is one result, even of no articles. */
final class MergeCountryCounts extends PTransform<PCollection<byte[]>, PCollection<byte[]>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<byte[]> expand(PCollection<byte[]> partials) {
    PCollection<byte[]> nothing =
        partials.getPipeline().apply("Count nothing", Create.of(encode(new CountryCounts())));
    return PCollectionList.of(partials)
        .and(nothing)
        .apply("Partial counts", Flatten.pCollections())
        .apply("Key all alike", WithKeys.of(0))
        .apply("Gather counts", GroupByKey.create())
        .apply("Merge counts", ParDo.of(new MergeFn()));
  }

  static CountryCounts decode(byte[] block) {
    CountryCounts counts = new CountryCounts();
    counts.mergeEncoded(Block.open(block));
    return counts;
  }

  static byte[] encode(CountryCounts counts) {
    ByteEncoder out = new ByteEncoder();
    counts.encode(out);
    return Block.of(out);
  }

  private static final class MergeFn extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<byte[]>> partials, OutputReceiver<byte[]> out) {
      CountryCounts all = new CountryCounts();
      for (byte[] partial : partials.getValue()) {
        all.mergeEncoded(Block.open(partial));
      }
      out.output(encode(all));
    }
  }
}
