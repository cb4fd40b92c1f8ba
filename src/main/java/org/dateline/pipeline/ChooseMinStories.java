package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.count.PairHistogram;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.option.CountingSettings;
import org.dateline.pipeline.travel.InOnePlace;

/** Finds in how many stories a pair has to be, so that no table of pairs is too long to open. */
final class ChooseMinStories
    extends PTransform<PCollection<Partial<PairHistogram>>, PCollection<Integer>> {
  private static final long serialVersionUID = 1L;

  private final CountingSettings settings;

  ChooseMinStories(CountingSettings settings) {
    this.settings = settings;
  }

  @Override
  public PCollection<Integer> expand(PCollection<Partial<PairHistogram>> histograms) {
    return settings.isMinStoriesAuto()
        ? histograms
            .apply("All histograms", new InOnePlace<>())
            .apply("Choose number", ParDo.of(new ChooseFn(settings)))
        : histograms.getPipeline().apply("Name number", Create.of(settings.minStories()));
  }

  private static final class ChooseFn extends DoFn<Iterable<Partial<PairHistogram>>, Integer> {
    private static final long serialVersionUID = 1L;

    private final CountingSettings settings;

    ChooseFn(CountingSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void processElement(
        @Element Iterable<Partial<PairHistogram>> histograms, OutputReceiver<Integer> out) {
      out.output(settings.minStories(Partial.merge(histograms, new PairHistogram())));
    }
  }
}
