package org.dateline.pipeline.outlet;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.count.outlet.StoryCounts;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.Table;
import org.dateline.table.outlet.StoryRows;

/**
 * Brings the articles of each story together, and writes the stories month by month: the table is
 * in the order of dates, and a worker holds one month of it.
 */
public final class WriteStories
    extends PTransform<
        PCollection<KV<Integer, Partial<StoryCounts>>>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final Staging staging;

  /** Writes into {@code staging}. */
  public WriteStories(Staging staging) {
    this.staging = staging;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(
      PCollection<KV<Integer, Partial<StoryCounts>>> rangeToStories) {
    return rangeToStories
        .apply("Gather stories by id", GroupByKey.create())
        .apply("Date stories", ParDo.of(new DateFn()))
        .apply("Gather stories by month", GroupByKey.create())
        .apply("Write stories", ParDo.of(new WriteFn(staging)));
  }

  private static final class DateFn
      extends DoFn<KV<Integer, Iterable<Partial<StoryCounts>>>, KV<Integer, Partial<StoryCounts>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<Partial<StoryCounts>>> range,
        OutputReceiver<KV<Integer, Partial<StoryCounts>>> out) {
      Partial.merge(range.getValue(), new StoryCounts())
          .byMonth()
          .forEach((month, stories) -> out.output(KV.of(month, Partial.of(stories))));
    }
  }

  private static final class WriteFn
      extends DoFn<KV<Integer, Iterable<Partial<StoryCounts>>>, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;

    WriteFn(Staging staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<Partial<StoryCounts>>> month,
        OutputReceiver<KV<String, RowFile>> out)
        throws IOException {
      long start = System.nanoTime();
      StoryCounts stories = Partial.merge(month.getValue(), new StoryCounts());
      RowFile rows = staging.write(StoryRows.of(stories), month.getKey());
      out.output(KV.of(Table.STORIES.label(), rows));
      RunMetrics.took("write_stories", start);
    }
  }
}
