package org.dateline.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.travel.InOnePlace;

/**
 * Adds up what was counted of the run and leaves it in the staging folder: Beam's own counters may
 * count a repeated attempt twice.
 */
final class WriteRunCounts extends PTransform<PCollection<Partial<RunCounts>>, PDone> {
  private static final long serialVersionUID = 1L;

  private final Staging staging;

  WriteRunCounts(Staging staging) {
    this.staging = staging;
  }

  @Override
  public PDone expand(PCollection<Partial<RunCounts>> counts) {
    counts
        .apply("In one place", new InOnePlace<>())
        .apply("Write run counts", ParDo.of(new WriteFn(staging)));
    return PDone.in(counts.getPipeline());
  }

  private static final class WriteFn extends DoFn<Iterable<Partial<RunCounts>>, Void> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;

    WriteFn(Staging staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(@Element Iterable<Partial<RunCounts>> counts) throws IOException {
      staging.writeRunCounts(Partial.merge(counts, new RunCounts()));
    }
  }
}
