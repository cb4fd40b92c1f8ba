package org.dateline.pipeline;

import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.ArticleCounts;
import org.dateline.count.EntityPairCounts;
import org.dateline.count.PairCounts;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.EntityIndex;
import org.dateline.pipeline.block.Heap;
import org.dateline.pipeline.block.Shards;
import org.dateline.pipeline.block.StoryIndex;
import org.dateline.pipeline.option.Settings;
import org.dateline.table.Table;

/**
 * Counts the pairs with an entity, and the periods of the most frequent entities, each range of
 * articles into partial tables.
 */
final class CountEntityPairs
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Partial pairs by heap: {@link Heap#key}. */
  static final TupleTag<KV<String, byte[]>> HEAP_TO_PAIRS = new TupleTag<>() {};

  /** Encoded {@link org.dateline.count.timeline.PeriodCounts}. */
  static final TupleTag<byte[]> PERIODS = new TupleTag<>() {};

  private final Settings settings;
  private final Shards shards;
  private final PCollectionView<byte[]> stories;
  private final PCollectionView<byte[]> entities;

  /**
   * Counts pairs of frequent entities.
   *
   * @param stories an encoded {@link StoryIndex}
   * @param entities an encoded {@link EntityIndex}
   */
  CountEntityPairs(
      Settings settings,
      Shards shards,
      PCollectionView<byte[]> stories,
      PCollectionView<byte[]> entities) {
    this.settings = settings;
    this.shards = shards;
    this.stories = stories;
    this.entities = entities;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, byte[]>> shardToDigests) {
    return shardToDigests.apply(
        "Count pairs of entities",
        ParDo.of(new CountFn(this))
            .withSideInputs(stories, entities)
            .withOutputTags(HEAP_TO_PAIRS, TupleTagList.of(PERIODS)));
  }

  private static final class CountFn extends DoFn<KV<Integer, byte[]>, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private final Shards shards;
    private final PCollectionView<byte[]> stories;
    private final PCollectionView<byte[]> entities;

    CountFn(CountEntityPairs transform) {
      this.settings = transform.settings;
      this.shards = transform.shards;
      this.stories = transform.stories;
      this.entities = transform.entities;
    }

    @ProcessElement
    public void processElement(ProcessContext context, MultiOutputReceiver out) {
      long start = System.nanoTime();
      StoryIndex storyIndex = new StoryIndex(context.sideInput(stories));
      EntityIndex index = EntityIndex.decode(context.sideInput(entities));
      EntityPairCounts counts =
          new EntityPairCounts(index.idToMargin().keySet(), Set.copyOf(index.top()));
      ByteDecoder in = Block.open(context.element().getValue());
      while (in.hasMore()) {
        in.bytes();
        ArticleCounts digest = ArticleCounts.decode(new ByteDecoder(in.bytes()));
        counts.add(digest, storyIndex.isEarliest(digest.id()), settings.period());
      }
      emit(Table.COOCCURRENCE_ENTITIES_COUNTRIES, counts.withCountries(), out);
      emit(Table.COOCCURRENCE_ENTITIES, counts.withEntities(), out);
      ByteEncoder periods = new ByteEncoder();
      counts.periods().encode(periods);
      out.get(PERIODS).output(Block.of(periods));
      RunMetrics.took("pair", start);
    }

    private void emit(Table table, PairCounts pairs, MultiOutputReceiver out) {
      List<ByteEncoder> heaps = pairs.encodeShards(shards.count());
      for (int heap = 0; heap < heaps.size(); heap++) {
        out.get(HEAP_TO_PAIRS).output(KV.of(Heap.key(table, heap), Block.of(heaps.get(heap))));
      }
    }
  }
}
