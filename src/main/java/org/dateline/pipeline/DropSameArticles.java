package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.pipeline.block.NotesBlock;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.Pieces;
import org.dateline.pipeline.block.RejectedBlock;
import org.dateline.pipeline.block.WordsBlock;
import org.dateline.pipeline.example.SentenceBlock;
import org.dateline.pipeline.metric.RunCount;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.parcel.Parcel;
import org.dateline.pipeline.parcel.ParcelBlock;
import org.dateline.pipeline.parcel.SameArticles;
import org.dateline.pipeline.passage.TrailBlock;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.staging.TableFiles;

/**
 * Brings the articles of each range of ids together: the very same article stays once, and what
 * later steps need goes on, each its own way.
 */
final class DropSameArticles
    extends PTransform<PCollection<KV<Integer, ParcelBlock>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<KV<Integer, NotesBlock>> RANGE_TO_NOTES = new TupleTag<>() {};
  static final TupleTag<KV<Integer, TrailBlock>> RANGE_TO_TRAILS = new TupleTag<>() {};
  static final TupleTag<KV<Integer, SentenceBlock>> RANGE_TO_SENTENCES = new TupleTag<>() {};
  static final TupleTag<KV<Integer, WordsBlock>> RANGE_TO_WORDS = new TupleTag<>() {};
  static final TupleTag<KV<String, RowFile>> TABLE_TO_ROWS = new TupleTag<>() {};
  static final TupleTag<RejectedBlock> REJECTED = new TupleTag<>() {};
  static final TupleTag<Partial<RunCounts>> RUN_COUNTS = new TupleTag<>() {};

  private final Staging staging;

  DropSameArticles(Staging staging) {
    this.staging = staging;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, ParcelBlock>> rangeToParcels) {
    return rangeToParcels
        .apply("Gather articles by id", GroupByKey.create())
        .apply(
            "Drop same articles",
            ParDo.of(new DropFn(staging))
                .withOutputTags(
                    RANGE_TO_NOTES,
                    TupleTagList.of(RANGE_TO_SENTENCES)
                        .and(RANGE_TO_TRAILS)
                        .and(RANGE_TO_WORDS)
                        .and(TABLE_TO_ROWS)
                        .and(REJECTED)
                        .and(RUN_COUNTS)));
  }

  private static final class DropFn
      extends DoFn<KV<Integer, Iterable<ParcelBlock>>, KV<Integer, NotesBlock>> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;

    DropFn(Staging staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<ParcelBlock>> rangeToParcels, MultiOutputReceiver out)
        throws IOException {
      long start = System.nanoTime();
      int range = rangeToParcels.getKey();
      List<Parcel> all = new ArrayList<>();
      rangeToParcels.getValue().forEach(block -> block.forEach(all::add));
      SameArticles articles = SameArticles.of(all);
      passOn(range, articles.kept(), out);
      writeRows(range, articles.kept(), out);
      out.get(REJECTED).output(RejectedBlock.of(articles.again()));
      out.get(RUN_COUNTS)
          .output(Partial.of(RunCounts.of(RunCount.SAME_ARTICLE, articles.again().size())));
      RunMetrics.took("drop_same", start);
    }

    private static void passOn(int range, List<Parcel> kept, MultiOutputReceiver out) {
      Pieces notes =
          new Pieces(piece -> out.get(RANGE_TO_NOTES).output(KV.of(range, NotesBlock.of(piece))));
      Pieces sentences =
          new Pieces(
              piece -> out.get(RANGE_TO_SENTENCES).output(KV.of(range, SentenceBlock.of(piece))));
      Pieces trails =
          new Pieces(piece -> out.get(RANGE_TO_TRAILS).output(KV.of(range, TrailBlock.of(piece))));
      Pieces words =
          new Pieces(piece -> out.get(RANGE_TO_WORDS).output(KV.of(range, WordsBlock.of(piece))));
      for (Parcel parcel : kept) {
        NotesBlock.add(parcel.facts(), parcel.notes(), notes.next());
        SentenceBlock.add(parcel.id(), parcel.sentences(), sentences.next());
        TrailBlock.add(
            parcel.id(), parcel.epochSecond(), parcel.source(), parcel.trail(), trails.next());
        WordsBlock.add(parcel.id(), parcel.words(), words.next());
      }
      notes.finish();
      sentences.finish();
      trails.finish();
      words.finish();
    }

    private void writeRows(int range, List<Parcel> kept, MultiOutputReceiver out)
        throws IOException {
      RowFile texts =
          staging.writeLines(TableFiles.TEXTS, range, kept.stream().map(Parcel::textLine).toList());
      out.get(TABLE_TO_ROWS).output(KV.of(TableFiles.TEXTS, texts));
    }
  }
}
