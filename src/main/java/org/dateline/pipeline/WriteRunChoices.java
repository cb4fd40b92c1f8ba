package org.dateline.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.pipeline.block.RunChoices;
import org.dateline.pipeline.staging.Staging;

/** Leaves in the staging folder what the data decided. */
final class WriteRunChoices extends PTransform<PCollection<Integer>, PDone> {
  private static final long serialVersionUID = 1L;

  private final Staging staging;
  private final PCollectionView<TimeFrame> time;

  WriteRunChoices(Staging staging, PCollectionView<TimeFrame> time) {
    this.staging = staging;
    this.time = time;
  }

  @Override
  public PDone expand(PCollection<Integer> minStories) {
    minStories.apply("Write choices", ParDo.of(new WriteFn(staging, time)).withSideInputs(time));
    return PDone.in(minStories.getPipeline());
  }

  private static final class WriteFn extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;
    private final PCollectionView<TimeFrame> time;

    WriteFn(Staging staging, PCollectionView<TimeFrame> time) {
      this.staging = staging;
      this.time = time;
    }

    @ProcessElement
    public void processElement(ProcessContext context) throws IOException {
      staging.writeRunChoices(new RunChoices(context.sideInput(time), context.element()));
    }
  }
}
