package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.count.CountryCounts;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.travel.InOnePlace;

/** Adds all partial counts of countries up; there is one result, even of no articles. */
final class MergeCountryCounts
    extends PTransform<PCollection<Partial<CountryCounts>>, PCollection<CountryCounts>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<CountryCounts> expand(PCollection<Partial<CountryCounts>> partials) {
    return partials
        .apply("All counts", new InOnePlace<>())
        .apply("Merge counts", ParDo.of(new MergeFn()));
  }

  private static final class MergeFn extends DoFn<Iterable<Partial<CountryCounts>>, CountryCounts> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element Iterable<Partial<CountryCounts>> partials, OutputReceiver<CountryCounts> out) {
      out.output(Partial.merge(partials, new CountryCounts()));
    }
  }
}
