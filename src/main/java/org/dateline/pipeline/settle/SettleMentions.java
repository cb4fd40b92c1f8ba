package org.dateline.pipeline.settle;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.count.MentionCounter;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.identity.Identifier;
import org.dateline.identity.Identities;
import org.dateline.identity.WhoIsWho;
import org.dateline.note.ArticleNotes;
import org.dateline.pipeline.block.ArticleBlock;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.PlacedArticles;
import org.dateline.pipeline.block.PlacedNotes;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.RowWriter;
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

  /** Which of the analyst's rows decided about an entity of the corpus. */
  public static final TupleTag<Partial<RunCounts>> RUN_COUNTS = new TupleTag<>() {};

  private final AnnotationSettings settings;
  private final PCollectionView<Identities> identities;
  private final Staging staging;

  /** Settles by these identities, and writes into {@code staging}. */
  public SettleMentions(
      AnnotationSettings settings, PCollectionView<Identities> identities, Staging staging) {
    this.settings = settings;
    this.identities = identities;
    this.staging = staging;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, PlacedNotes>> rangeToNotes) {
    return rangeToNotes.apply(
        "Settle each range",
        ParDo.of(new SettleFn(settings, identities, staging))
            .withSideInputs(identities)
            .withOutputTags(RANGE_TO_ARTICLES, TupleTagList.of(TABLE_TO_ROWS).and(RUN_COUNTS)));
  }

  private static final class SettleFn
      extends DoFn<KV<Integer, PlacedNotes>, KV<Integer, PlacedArticles>> {
    private static final long serialVersionUID = 1L;

    private final AnnotationSettings settings;
    private final PCollectionView<Identities> identities;
    private final Staging staging;

    SettleFn(AnnotationSettings settings, PCollectionView<Identities> identities, Staging staging) {
      this.settings = settings;
      this.identities = identities;
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(ProcessContext context, MultiOutputReceiver out) throws IOException {
      long start = System.nanoTime();
      int range = context.element().getKey();
      PlacedNotes notes = context.element().getValue();
      ArticleBlock.Builder articles = new ArticleBlock.Builder();
      Identifier identifier =
          whoIsWho(settings)
              .identifier(
                  context.sideInput(identities), settings.parseOverrides(gazetteer(settings)));
      TableRows mentions =
          new TableRows(
              Table.MENTIONS,
              rows -> notes.forEach(article -> settle(identifier, article, rows, articles)));
      out.get(TABLE_TO_ROWS).output(KV.of(Table.MENTIONS.label(), staging.write(mentions, range)));
      out.get(RANGE_TO_ARTICLES)
          .output(KV.of(range, new PlacedArticles(articles.build(), notes.copies())));
      RunCounts counts = new RunCounts();
      identifier.takeUsedOverrides().forEach(counts::addOverride);
      out.get(RUN_COUNTS).output(Partial.of(counts));
      RunMetrics.took("settle", start);
    }

    private static void settle(
        Identifier identifier,
        ArticleNotes article,
        RowWriter rows,
        ArticleBlock.Builder articles) {
      ArticleNotes settled = identifier.settle(article);
      MentionRows.write(rows, settled);
      articles.add(ArticleRow.of(settled), MentionCounter.count(settled));
    }
  }

  static WhoIsWho whoIsWho(AnnotationSettings settings) {
    return new WhoIsWho(gazetteer(settings), settings.codeToName().keySet());
  }

  private static Gazetteer gazetteer(AnnotationSettings settings) {
    return Gazetteer.of(settings.gazetteerFiles());
  }
}
