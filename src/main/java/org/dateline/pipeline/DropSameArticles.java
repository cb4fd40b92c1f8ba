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
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.Pieces;
import org.dateline.pipeline.block.ShinglesBlock;
import org.dateline.pipeline.parcel.Parcel;
import org.dateline.pipeline.parcel.RejectedCodec;
import org.dateline.pipeline.parcel.RunCount;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.staging.TableFiles;
import org.dateline.table.Table;

/**
 * Brings the articles of each range of ids together: the very same article stays once, mentions are
 * written in order, and what counting needs goes on.
 */
final class DropSameArticles
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /**
   * Blocks of {@link org.dateline.table.row.ArticleRow} and {@link
   * org.dateline.count.ArticleCounts}.
   */
  static final TupleTag<KV<Integer, byte[]>> SHARD_TO_DIGESTS = new TupleTag<>() {};

  /** Ids, moments and {@link org.dateline.story.Shingles} of articles. */
  static final TupleTag<KV<Integer, byte[]>> SHARD_TO_SHINGLES = new TupleTag<>() {};

  /** Blocks of article ids with the words of their sentences. */
  static final TupleTag<KV<Integer, byte[]>> SHARD_TO_SENTENCES = new TupleTag<>() {};

  /** Parts of detail tables. */
  static final TupleTag<KV<String, RowFile>> TABLE_TO_PART = new TupleTag<>() {};

  /** Lists of {@link Rejected} records. */
  static final TupleTag<byte[]> REJECTED = new TupleTag<>() {};

  /** Tallies by {@link RunCount}. */
  static final TupleTag<byte[]> COUNTS = new TupleTag<>() {};

  private final Staging staging;

  DropSameArticles(Staging staging) {
    this.staging = staging;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, byte[]>> shardToParcels) {
    return shardToParcels
        .apply("Gather articles by id", GroupByKey.create())
        .apply(
            "Settle articles",
            ParDo.of(new SettleFn(staging))
                .withOutputTags(
                    SHARD_TO_DIGESTS,
                    TupleTagList.of(SHARD_TO_SENTENCES)
                        .and(SHARD_TO_SHINGLES)
                        .and(TABLE_TO_PART)
                        .and(REJECTED)
                        .and(COUNTS)));
  }

  private static final class SettleFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;

    SettleFn(Staging staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<byte[]>> shardToParcels, MultiOutputReceiver out)
        throws IOException {
      long start = System.nanoTime();
      int shard = shardToParcels.getKey();
      List<Parcel> kept = new ArrayList<>();
      List<Rejected> again = new ArrayList<>();
      separate(shardToParcels.getValue(), kept, again);
      ByteEncoder digests = new ByteEncoder();
      Pieces sentences =
          new Pieces(piece -> out.get(SHARD_TO_SENTENCES).output(KV.of(shard, Block.of(piece))));
      Pieces shingles =
          new Pieces(piece -> out.get(SHARD_TO_SHINGLES).output(KV.of(shard, piece.toBytes())));
      for (Parcel parcel : kept) {
        digests.bytes(parcel.row()).bytes(parcel.digest());
        sentences.next().number(parcel.id()).bytes(parcel.sentences());
        ShinglesBlock.add(parcel.id(), parcel.epochSecond(), parcel.shingles(), shingles.next());
      }
      sentences.finish();
      shingles.finish();
      RowFile mentions =
          staging.writeLines(
              Table.MENTIONS.label(), shard, kept.stream().map(Parcel::mentions).toList());
      out.get(TABLE_TO_PART).output(KV.of(Table.MENTIONS.label(), mentions));
      RowFile texts =
          staging.writeLines(TableFiles.TEXTS, shard, kept.stream().map(Parcel::textLine).toList());
      out.get(TABLE_TO_PART).output(KV.of(TableFiles.TEXTS, texts));
      out.get(SHARD_TO_DIGESTS).output(KV.of(shard, Block.of(digests)));
      out.get(REJECTED).output(RejectedCodec.encode(again));
      out.get(COUNTS).output(counts(again.size()));
      RunMetrics.took("settle", start);
    }

    /** Splits a shard into one copy of each article, by id, and the copies read again. */
    private static void separate(Iterable<byte[]> blocks, List<Parcel> kept, List<Rejected> again) {
      List<Parcel> all = new ArrayList<>();
      for (byte[] block : blocks) {
        ByteDecoder in = Block.open(block);
        while (in.hasMore()) {
          all.add(Parcel.decode(in));
        }
      }
      all.sort(Parcel.ORDER);
      for (Parcel parcel : all) {
        if (kept.isEmpty() || kept.get(kept.size() - 1).id() != parcel.id()) {
          kept.add(parcel);
        } else {
          again.add(sameArticle(parcel, kept.get(kept.size() - 1)));
        }
      }
    }

    private static Rejected sameArticle(Parcel copy, Parcel kept) {
      return new Rejected(
          copy.origin(), RejectReason.SAME_ARTICLE, "the same article as " + kept.origin());
    }

    private static byte[] counts(int again) {
      LabelCounts counts = LabelCounts.ofSums(1);
      counts.add(RunCount.SAME_ARTICLE.label(), again);
      ByteEncoder out = new ByteEncoder();
      counts.encode(out);
      return out.toBytes();
    }
  }
}
