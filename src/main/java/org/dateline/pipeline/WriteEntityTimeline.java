package org.dateline.pipeline;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.CountryCounts;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.Timeline;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.EntityIndex;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.Table;
import org.dateline.table.row.EntityRows;
import org.dateline.table.row.TimelineRows;

/** Adds the periods of the most frequent entities up and writes their timeline. */
final class WriteEntityTimeline
    extends PTransform<PCollection<byte[]>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final Settings settings;
  private final Staging staging;
  private final PCollectionView<byte[]> countryCounts;
  private final PCollectionView<byte[]> entities;

  /**
   * Writes the timeline.
   *
   * @param countryCounts the finished counts of countries, for the range of dates
   * @param entities an encoded {@link EntityIndex}
   */
  WriteEntityTimeline(
      Settings settings,
      Staging staging,
      PCollectionView<byte[]> countryCounts,
      PCollectionView<byte[]> entities) {
    this.settings = settings;
    this.staging = staging;
    this.countryCounts = countryCounts;
    this.entities = entities;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<byte[]> periods) {
    return periods
        .apply("Key periods alike", WithKeys.of(0))
        .apply("Gather periods", GroupByKey.create())
        .apply(
            "Write timeline of entities",
            ParDo.of(new WriteFn(this)).withSideInputs(countryCounts, entities));
  }

  private static final class WriteFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private final Staging staging;
    private final PCollectionView<byte[]> countryCounts;
    private final PCollectionView<byte[]> entities;

    WriteFn(WriteEntityTimeline transform) {
      this.settings = transform.settings;
      this.staging = transform.staging;
      this.countryCounts = transform.countryCounts;
      this.entities = transform.entities;
    }

    @ProcessElement
    public void processElement(ProcessContext context) throws IOException {
      CountryCounts counts = MergeCountryCounts.decode(context.sideInput(countryCounts));
      Timeline timeline = settings.timeline(counts.dates().range());
      PeriodCounts periods = new PeriodCounts();
      context.element().getValue().forEach(block -> periods.mergeEncoded(Block.open(block)));
      EntityIndex index = EntityIndex.decode(context.sideInput(entities));
      List<List<String>> headings =
          index.top().stream()
              .sorted(CodePointOrder.INSTANCE)
              .map(id -> EntityRows.heading(id, index.margin(id).name()))
              .toList();
      RowFile part =
          staging.writePart(
              Table.TIMELINE_ENTITIES,
              Table.TIMELINE_ENTITIES.columns(),
              0,
              rows -> new TimelineRows(timeline, periods).write(rows, headings));
      context.output(KV.of(Table.TIMELINE_ENTITIES.label(), part));
    }
  }
}
