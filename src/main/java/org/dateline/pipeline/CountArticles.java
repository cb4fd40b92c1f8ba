package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
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
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.ArticleCounts;
import org.dateline.count.CountryCounts;
import org.dateline.count.EntityCounts;
import org.dateline.model.ArticleId;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.Shards;
import org.dateline.pipeline.block.StoryIndex;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.Table;
import org.dateline.table.row.ArticleRow;

/** Counts each range of articles into partial tables, and writes its rows of articles. */
final class CountArticles extends PTransform<PCollection<KV<Integer, byte[]>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Encoded {@link CountryCounts}. */
  static final TupleTag<byte[]> COUNTRY_COUNTS = new TupleTag<>() {};

  /** Encoded {@link EntityCounts} by heap of their ids. */
  static final TupleTag<KV<Integer, byte[]>> HEAP_TO_ENTITIES = new TupleTag<>() {};

  /** Parts of articles.csv. */
  static final TupleTag<KV<String, RowFile>> TABLE_TO_PART = new TupleTag<>() {};

  private final Settings settings;
  private final Staging staging;
  private final Shards shards;
  private final PCollectionView<byte[]> stories;

  /**
   * Counts articles in their stories.
   *
   * @param stories an encoded {@link StoryIndex}
   */
  CountArticles(
      Settings settings, Staging staging, Shards shards, PCollectionView<byte[]> stories) {
    this.settings = settings;
    this.staging = staging;
    this.shards = shards;
    this.stories = stories;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, byte[]>> shardToDigests) {
    return shardToDigests.apply(
        "Count articles",
        ParDo.of(new CountFn(settings, staging, shards, stories))
            .withSideInputs(stories)
            .withOutputTags(COUNTRY_COUNTS, TupleTagList.of(HEAP_TO_ENTITIES).and(TABLE_TO_PART)));
  }

  private static final class CountFn extends DoFn<KV<Integer, byte[]>, byte[]> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private final Staging staging;
    private final Shards shards;
    private final PCollectionView<byte[]> stories;

    CountFn(Settings settings, Staging staging, Shards shards, PCollectionView<byte[]> stories) {
      this.settings = settings;
      this.staging = staging;
      this.shards = shards;
      this.stories = stories;
    }

    @ProcessElement
    public void processElement(ProcessContext context, MultiOutputReceiver out) throws IOException {
      long start = System.nanoTime();
      StoryIndex index = new StoryIndex(context.sideInput(stories));
      CountryCounts counts = new CountryCounts();
      EntityCounts entities = new EntityCounts();
      List<ArticleRow> rows = new ArrayList<>();
      ByteDecoder in = Block.open(context.element().getValue());
      while (in.hasMore()) {
        rows.add(ArticleRow.decode(new ByteDecoder(in.bytes())));
        ArticleCounts digest = ArticleCounts.decode(new ByteDecoder(in.bytes()));
        boolean isStory = index.isEarliest(digest.id());
        counts.add(digest, isStory, settings.period());
        digest.occurrences().stream()
            .filter(occurrence -> !occurrence.isCountry() && occurrence.isCounted())
            .forEach(entity -> entities.add(digest, isStory, entity));
      }
      RowFile articles =
          staging.writePart(
              Table.ARTICLES,
              Table.ARTICLES.columns(),
              context.element().getKey(),
              writer -> rows.forEach(row -> row.write(writer, storyId(row, index))));
      out.get(TABLE_TO_PART).output(KV.of(Table.ARTICLES.label(), articles));
      out.get(COUNTRY_COUNTS).output(MergeCountryCounts.encode(counts));
      List<ByteEncoder> heaps = entities.encodeShards(shards.count());
      for (int heap = 0; heap < heaps.size(); heap++) {
        out.get(HEAP_TO_ENTITIES).output(KV.of(heap, Block.of(heaps.get(heap))));
      }
      RunMetrics.took("count", start);
    }

    private static String storyId(ArticleRow row, StoryIndex index) {
      return ArticleId.fromNumber(index.earliestOf(ArticleId.toNumber(row.id())));
    }
  }
}
