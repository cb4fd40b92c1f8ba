package org.dateline.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.EntityCounts;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.EntityIndex;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.Table;
import org.dateline.table.row.EntityRows;

/**
 * Adds the partial counts of entities up, heap by heap, writes their table, and tells which of them
 * are frequent.
 */
final class MergeEntityCounts
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** One encoded {@link EntityIndex}. */
  static final TupleTag<byte[]> INDEX = new TupleTag<>() {};

  /** The part of entities.csv. */
  static final TupleTag<KV<String, RowFile>> TABLE_TO_PART = new TupleTag<>() {};

  private final Settings settings;
  private final Staging staging;

  MergeEntityCounts(Settings settings, Staging staging) {
    this.settings = settings;
    this.staging = staging;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, byte[]>> heapToPartial) {
    PCollection<byte[]> nothing =
        heapToPartial
            .getPipeline()
            .apply("Count no entities", Create.of(encode(new EntityCounts())));
    PCollection<byte[]> merged =
        heapToPartial
            .apply("Gather entities", GroupByKey.create())
            .apply("Merge entities", ParDo.of(new MergeFn()));
    return PCollectionList.of(merged)
        .and(nothing)
        .apply("All entities", Flatten.pCollections())
        .apply("Key entities alike", WithKeys.of(0))
        .apply("Gather all entities", GroupByKey.create())
        .apply(
            "Write entities",
            ParDo.of(new WriteFn(settings, staging))
                .withOutputTags(INDEX, TupleTagList.of(TABLE_TO_PART)));
  }

  static byte[] encode(EntityCounts counts) {
    ByteEncoder out = new ByteEncoder();
    counts.encode(out);
    return Block.of(out);
  }

  private static EntityCounts merge(Iterable<byte[]> blocks) {
    EntityCounts counts = new EntityCounts();
    blocks.forEach(block -> counts.mergeEncoded(Block.open(block)));
    return counts;
  }

  private static final class MergeFn extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<byte[]>> heap, OutputReceiver<byte[]> out) {
      out.output(encode(merge(heap.getValue())));
    }
  }

  private static final class WriteFn extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private final Staging staging;

    WriteFn(Settings settings, Staging staging) {
      this.settings = settings;
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<byte[]>> heaps, MultiOutputReceiver out) throws IOException {
      EntityCounts counts = merge(heaps.getValue());
      RowFile part =
          staging.writePart(
              Table.ENTITIES,
              Table.ENTITIES.columns(),
              0,
              rows -> EntityRows.write(rows, counts.rows()));
      out.get(TABLE_TO_PART).output(KV.of(Table.ENTITIES.label(), part));
      out.get(INDEX).output(EntityIndex.of(counts.rows(), settings).encode());
    }
  }
}
