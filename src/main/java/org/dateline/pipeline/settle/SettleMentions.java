package org.dateline.pipeline.settle;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.count.MentionCounter;
import org.dateline.pipeline.block.ArticleBlock;
import org.dateline.pipeline.block.PlacedArticles;
import org.dateline.pipeline.block.PlacedNotes;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.Table;
import org.dateline.table.row.ArticleRow;
import org.dateline.table.row.MentionRows;
import org.dateline.table.row.TableRows;

/** Settles what each mention means, writes the mentions, and passes on what is counted of them. */
public final class SettleMentions
    extends PTransform<PCollection<KV<Integer, PlacedNotes>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  public static final TupleTag<KV<Integer, PlacedArticles>> RANGE_TO_ARTICLES = new TupleTag<>() {};
  public static final TupleTag<KV<String, RowFile>> TABLE_TO_ROWS = new TupleTag<>() {};

  private final Staging staging;

  /** Writes into {@code staging}. */
  public SettleMentions(Staging staging) {
    this.staging = staging;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, PlacedNotes>> rangeToNotes) {
    return rangeToNotes.apply(
        "Settle each range",
        ParDo.of(new SettleFn(staging))
            .withOutputTags(RANGE_TO_ARTICLES, TupleTagList.of(TABLE_TO_ROWS)));
  }

  private static final class SettleFn
      extends DoFn<KV<Integer, PlacedNotes>, KV<Integer, PlacedArticles>> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;

    SettleFn(Staging staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(@Element KV<Integer, PlacedNotes> range, MultiOutputReceiver out)
        throws IOException {
      long start = System.nanoTime();
      ArticleBlock.Builder articles = new ArticleBlock.Builder();
      TableRows mentions =
          new TableRows(
              Table.MENTIONS,
              rows ->
                  range
                      .getValue()
                      .forEach(
                          article -> {
                            MentionRows.write(rows, article);
                            articles.add(ArticleRow.of(article), MentionCounter.count(article));
                          }));
      out.get(TABLE_TO_ROWS)
          .output(KV.of(Table.MENTIONS.label(), staging.write(mentions, range.getKey())));
      out.get(RANGE_TO_ARTICLES)
          .output(
              KV.of(
                  range.getKey(), new PlacedArticles(articles.build(), range.getValue().copies())));
      RunMetrics.took("settle", start);
    }
  }
}
