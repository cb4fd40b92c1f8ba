package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.dateline.count.ArticleCounter;
import org.dateline.count.ArticleCounts;
import org.dateline.count.CountryCounts;
import org.dateline.count.EntityCounts;
import org.dateline.count.outlet.OutletCounts;
import org.dateline.count.outlet.PrintedArticle;
import org.dateline.count.outlet.StoryCounts;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.PlacedArticles;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.story.Stories;
import org.dateline.table.row.ArticleCountryRows;
import org.dateline.table.row.ArticleRow;
import org.dateline.table.row.TableRows;

/** Counts each range of articles into partial tables, and writes its rows of articles. */
final class CountArticles
    extends PTransform<PCollection<KV<Integer, PlacedArticles>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<Partial<CountryCounts>> COUNTRIES = new TupleTag<>() {};
  static final TupleTag<KV<Integer, Partial<EntityCounts>>> SHARD_TO_ENTITIES = new TupleTag<>() {};
  static final TupleTag<Partial<OutletCounts>> OUTLETS = new TupleTag<>() {};
  static final TupleTag<KV<Integer, Partial<StoryCounts>>> RANGE_TO_STORIES = new TupleTag<>() {};
  static final TupleTag<KV<String, RowFile>> TABLE_TO_ROWS = new TupleTag<>() {};

  private final PCollectionView<TimeFrame> time;
  private final Staging staging;
  private final Division division;

  CountArticles(PCollectionView<TimeFrame> time, Staging staging, Division division) {
    this.time = time;
    this.staging = staging;
    this.division = division;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, PlacedArticles>> rangeToArticles) {
    return rangeToArticles.apply(
        "Count articles",
        ParDo.of(new CountFn(time, staging, division))
            .withSideInputs(time)
            .withOutputTags(
                COUNTRIES,
                TupleTagList.of(SHARD_TO_ENTITIES)
                    .and(OUTLETS)
                    .and(RANGE_TO_STORIES)
                    .and(TABLE_TO_ROWS)));
  }

  private static final class CountFn
      extends DoFn<KV<Integer, PlacedArticles>, Partial<CountryCounts>> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<TimeFrame> time;
    private final Staging staging;
    private final Division division;

    CountFn(PCollectionView<TimeFrame> time, Staging staging, Division division) {
      this.time = time;
      this.staging = staging;
      this.division = division;
    }

    @ProcessElement
    public void processElement(ProcessContext context, MultiOutputReceiver out) throws IOException {
      long start = System.nanoTime();
      KV<Integer, PlacedArticles> range = context.element();
      Stories stories = range.getValue().stories();
      ArticleCounter counter = new ArticleCounter(context.sideInput(time));
      List<ArticleRow> rows = new ArrayList<>();
      List<ArticleCounts> articles = new ArrayList<>();
      range
          .getValue()
          .articles()
          .forEach(
              (row, counts) -> {
                rows.add(row);
                articles.add(counts);
                counter.add(counts, stories.isEarliest(counts.id()));
              });
      writeRows(
          range.getKey(),
          List.of(ArticleRow.table(rows, stories), ArticleCountryRows.of(articles, stories)),
          out);
      countOutlets(rows.stream().map(row -> row.printed(stories)).toList(), out);
      out.get(COUNTRIES).output(Partial.of(counter.countries()));
      List<ByteEncoder> shards = counter.entities().encodeShards(division.count());
      for (int shard = 0; shard < shards.size(); shard++) {
        out.get(SHARD_TO_ENTITIES).output(KV.of(shard, Partial.ofEncoded(shards.get(shard))));
      }
      RunMetrics.took("count", start);
    }

    private void writeRows(int range, List<TableRows> tables, MultiOutputReceiver out)
        throws IOException {
      for (TableRows rows : tables) {
        out.get(TABLE_TO_ROWS).output(KV.of(rows.table().label(), staging.write(rows, range)));
      }
    }

    /** A story's articles meet where the earliest of them is. */
    private void countOutlets(List<PrintedArticle> articles, MultiOutputReceiver out) {
      OutletCounts outlets = new OutletCounts();
      SortedMap<Integer, StoryCounts> rangeToStories = new TreeMap<>();
      for (PrintedArticle article : articles) {
        outlets.add(article);
        rangeToStories
            .computeIfAbsent(division.rangeOf(article.story()), range -> new StoryCounts())
            .add(article);
      }
      out.get(OUTLETS).output(Partial.of(outlets));
      rangeToStories.forEach(
          (range, stories) -> out.get(RANGE_TO_STORIES).output(KV.of(range, Partial.of(stories))));
    }
  }
}
