package org.dateline.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.count.timeline.DayCounts;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.PlacedArticles;
import org.dateline.pipeline.option.CountingSettings;
import org.dateline.pipeline.travel.InOnePlace;
import org.dateline.story.Stories;

/** Finds the time that the timelines cover, and their step, once it is known when all appeared. */
final class ChooseTimeFrame
    extends PTransform<PCollection<KV<Integer, PlacedArticles>>, PCollection<TimeFrame>> {
  private static final long serialVersionUID = 1L;

  private final CountingSettings settings;

  ChooseTimeFrame(CountingSettings settings) {
    this.settings = settings;
  }

  @Override
  public PCollection<TimeFrame> expand(PCollection<KV<Integer, PlacedArticles>> rangeToArticles) {
    return rangeToArticles
        .apply("Count days", ParDo.of(new CountFn()))
        .apply("All days", new InOnePlace<>())
        .apply("Choose time", ParDo.of(new ChooseFn(settings)));
  }

  private static final class CountFn extends DoFn<KV<Integer, PlacedArticles>, Partial<DayCounts>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, PlacedArticles> range, OutputReceiver<Partial<DayCounts>> out) {
      Stories stories = range.getValue().stories();
      DayCounts days = new DayCounts();
      range
          .getValue()
          .articles()
          .forEachDate(
              article ->
                  article.date().ifPresent(day -> days.add(day, stories.isEarliest(article.id()))));
      out.output(Partial.of(days));
    }
  }

  private static final class ChooseFn extends DoFn<Iterable<Partial<DayCounts>>, TimeFrame> {
    private static final long serialVersionUID = 1L;

    private final CountingSettings settings;

    ChooseFn(CountingSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void processElement(
        @Element Iterable<Partial<DayCounts>> days, OutputReceiver<TimeFrame> out) {
      out.output(settings.timeFrame(Partial.merge(days, new DayCounts())));
    }
  }
}
