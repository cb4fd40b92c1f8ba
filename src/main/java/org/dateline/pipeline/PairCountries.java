package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.count.CountryCounts;
import org.dateline.count.PairCounts;
import org.dateline.pipeline.block.Partial;
import org.dateline.table.Table;

/** Takes the pairs of countries out of the finished counts. */
final class PairCountries
    extends PTransform<PCollection<CountryCounts>, PCollection<KV<String, Partial<PairCounts>>>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<KV<String, Partial<PairCounts>>> expand(PCollection<CountryCounts> counts) {
    return counts.apply("Take pairs of countries", ParDo.of(new PairFn()));
  }

  private static final class PairFn extends DoFn<CountryCounts, KV<String, Partial<PairCounts>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element CountryCounts counts, OutputReceiver<KV<String, Partial<PairCounts>>> out) {
      out.output(KV.of(Table.COOCCURRENCE_COUNTRIES.label(), Partial.of(counts.pairs())));
    }
  }
}
