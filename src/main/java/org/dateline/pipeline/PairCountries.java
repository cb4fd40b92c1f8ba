package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.bytes.ByteEncoder;
import org.dateline.pipeline.block.Block;
import org.dateline.table.Table;

/** Takes the pairs of countries out of the finished counts. */
final class PairCountries extends PTransform<PCollection<byte[]>, PCollection<KV<String, byte[]>>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<KV<String, byte[]>> expand(PCollection<byte[]> countryCounts) {
    return countryCounts.apply("Take pairs of countries", ParDo.of(new PairFn()));
  }

  private static final class PairFn extends DoFn<byte[], KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element byte[] countryCounts, OutputReceiver<KV<String, byte[]>> out) {
      ByteEncoder pairs = new ByteEncoder();
      MergeCountryCounts.decode(countryCounts).pairs().encode(pairs, 0);
      out.output(KV.of(Table.COOCCURRENCE_COUNTRIES.label(), Block.of(pairs)));
    }
  }
}
