package org.dateline.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.count.FrequentEntities;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.count.timeline.Timeline;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.travel.InOnePlace;
import org.dateline.table.row.EntityTimeline;
import org.dateline.table.row.TableRows;

/** Adds the periods of the most frequent entities and of topics up, and writes their timelines. */
final class WriteEntityTimeline
    extends PTransform<PCollection<Partial<PeriodCounts>>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final Staging staging;
  private final PCollectionView<TimeFrame> time;
  private final PCollectionView<FrequentEntities> entities;

  WriteEntityTimeline(
      Staging staging,
      PCollectionView<TimeFrame> time,
      PCollectionView<FrequentEntities> entities) {
    this.staging = staging;
    this.time = time;
    this.entities = entities;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<Partial<PeriodCounts>> periods) {
    return periods
        .apply("All periods", new InOnePlace<>())
        .apply(
            "Write timeline of entities",
            ParDo.of(new WriteFn(this)).withSideInputs(time, entities));
  }

  private static final class WriteFn
      extends DoFn<Iterable<Partial<PeriodCounts>>, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;
    private final PCollectionView<TimeFrame> time;
    private final PCollectionView<FrequentEntities> entities;

    WriteFn(WriteEntityTimeline transform) {
      this.staging = transform.staging;
      this.time = transform.time;
      this.entities = transform.entities;
    }

    @ProcessElement
    public void processElement(ProcessContext context) throws IOException {
      Timeline timeline = context.sideInput(time).timeline();
      PeriodCounts periods = Partial.merge(context.element(), new PeriodCounts());
      FrequentEntities known = context.sideInput(entities);
      write(EntityTimeline.of(known, periods, timeline), context);
      if (!known.topics().isEmpty()) {
        write(EntityTimeline.ofTopics(known, periods, timeline), context);
      }
    }

    private void write(TableRows rows, ProcessContext context) throws IOException {
      context.output(KV.of(rows.table().label(), staging.write(rows, 0)));
    }
  }
}
