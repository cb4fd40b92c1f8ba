package org.dateline.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.count.EntityCounts;
import org.dateline.count.FrequentEntities;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.option.CountingSettings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.travel.InOnePlace;
import org.dateline.table.Table;
import org.dateline.table.row.EntityRows;

/**
 * Adds the partial counts of entities up, shard by shard, writes their table, and tells which of
 * them are frequent.
 */
final class MergeEntityCounts
    extends PTransform<PCollection<KV<Integer, Partial<EntityCounts>>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<FrequentEntities> FREQUENT = new TupleTag<>() {};
  static final TupleTag<KV<String, RowFile>> TABLE_TO_ROWS = new TupleTag<>() {};

  private final CountingSettings settings;
  private final Staging staging;

  MergeEntityCounts(CountingSettings settings, Staging staging) {
    this.settings = settings;
    this.staging = staging;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, Partial<EntityCounts>>> shardToPartial) {
    return shardToPartial
        .apply("Gather entities", GroupByKey.create())
        .apply("Merge entities", ParDo.of(new MergeFn()))
        .apply("All entities", new InOnePlace<>())
        .apply(
            "Write entities",
            ParDo.of(new WriteFn(settings, staging))
                .withOutputTags(FREQUENT, TupleTagList.of(TABLE_TO_ROWS)));
  }

  private static final class MergeFn
      extends DoFn<KV<Integer, Iterable<Partial<EntityCounts>>>, Partial<EntityCounts>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<Partial<EntityCounts>>> shard,
        OutputReceiver<Partial<EntityCounts>> out) {
      out.output(Partial.of(Partial.merge(shard.getValue(), new EntityCounts())));
    }
  }

  private static final class WriteFn
      extends DoFn<Iterable<Partial<EntityCounts>>, FrequentEntities> {
    private static final long serialVersionUID = 1L;

    private final CountingSettings settings;
    private final Staging staging;

    WriteFn(CountingSettings settings, Staging staging) {
      this.settings = settings;
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element Iterable<Partial<EntityCounts>> shards, MultiOutputReceiver out)
        throws IOException {
      EntityCounts counts = Partial.merge(shards, new EntityCounts());
      out.get(TABLE_TO_ROWS)
          .output(KV.of(Table.ENTITIES.label(), staging.write(EntityRows.of(counts), 0)));
      out.get(FREQUENT)
          .output(FrequentEntities.of(counts.rows(), settings.leastStories(), settings.top()));
    }
  }
}
