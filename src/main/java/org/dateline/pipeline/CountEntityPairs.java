package org.dateline.pipeline;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.EntityPairCounts;
import org.dateline.count.FrequentEntities;
import org.dateline.count.PairCounts;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.PairShard;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.PlacedArticles;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.story.Stories;
import org.dateline.table.Table;

/**
 * Counts the pairs with an entity, and the periods of the most frequent entities, each range of
 * articles into partial tables.
 */
final class CountEntityPairs
    extends PTransform<PCollection<KV<Integer, PlacedArticles>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<KV<PairShard, Partial<PairCounts>>> SHARD_TO_PAIRS = new TupleTag<>() {};
  static final TupleTag<Partial<PeriodCounts>> PERIODS = new TupleTag<>() {};

  private final PCollectionView<TimeFrame> time;
  private final Division division;
  private final PCollectionView<FrequentEntities> entities;

  CountEntityPairs(
      PCollectionView<TimeFrame> time,
      Division division,
      PCollectionView<FrequentEntities> entities) {
    this.time = time;
    this.division = division;
    this.entities = entities;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, PlacedArticles>> rangeToArticles) {
    return rangeToArticles.apply(
        "Count pairs of entities",
        ParDo.of(new CountFn(time, division, entities))
            .withSideInputs(time, entities)
            .withOutputTags(SHARD_TO_PAIRS, TupleTagList.of(PERIODS)));
  }

  private static final class CountFn
      extends DoFn<KV<Integer, PlacedArticles>, KV<PairShard, Partial<PairCounts>>> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<TimeFrame> time;
    private final Division division;
    private final PCollectionView<FrequentEntities> entities;

    CountFn(
        PCollectionView<TimeFrame> time,
        Division division,
        PCollectionView<FrequentEntities> entities) {
      this.time = time;
      this.division = division;
      this.entities = entities;
    }

    @ProcessElement
    public void processElement(ProcessContext context, MultiOutputReceiver out) {
      long start = System.nanoTime();
      PlacedArticles articles = context.element().getValue();
      Stories stories = articles.stories();
      EntityPairCounts counts =
          new EntityPairCounts(context.sideInput(entities), context.sideInput(time));
      articles.articles().forEachCounts(one -> counts.add(one, stories.isEarliest(one.id())));
      emit(Table.COOCCURRENCE_ENTITIES_COUNTRIES, counts.withCountries(), out);
      emit(Table.COOCCURRENCE_ENTITIES, counts.withEntities(), out);
      if (counts.topicsWithCountries().size() > 0) {
        emit(Table.COOCCURRENCE_TOPICS_COUNTRIES, counts.topicsWithCountries(), out);
      }
      if (counts.topicsWithEntities().size() > 0) {
        emit(Table.COOCCURRENCE_TOPICS_ENTITIES, counts.topicsWithEntities(), out);
      }
      out.get(PERIODS).output(Partial.of(counts.periods()));
      RunMetrics.took("pair", start);
    }

    private void emit(Table table, PairCounts pairs, MultiOutputReceiver out) {
      List<ByteEncoder> shards = pairs.encodeShards(division.count());
      for (int shard = 0; shard < shards.size(); shard++) {
        out.get(SHARD_TO_PAIRS)
            .output(KV.of(new PairShard(table, shard), Partial.ofEncoded(shards.get(shard))));
      }
    }
  }
}
