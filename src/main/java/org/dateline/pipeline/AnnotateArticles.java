package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.model.Rejected;
import org.dateline.pipeline.block.Shards;
import org.dateline.pipeline.input.Chunk;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.parcel.ChunkReader;
import org.dateline.pipeline.parcel.ParcelBuffer;
import org.dateline.pipeline.parcel.RejectedCodec;
import org.jspecify.annotations.Nullable;

/** Reads and annotates chunks; articles leave in blocks, one for each range of their ids. */
final class AnnotateArticles extends PTransform<PCollection<Chunk>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Blocks of {@link org.dateline.pipeline.parcel.Parcel}s by shard of their ids. */
  static final TupleTag<KV<Integer, byte[]>> SHARD_TO_PARCELS = new TupleTag<>() {};

  /** Lists of {@link Rejected} records. */
  static final TupleTag<byte[]> REJECTED = new TupleTag<>() {};

  /** Tallies by {@link org.dateline.pipeline.parcel.RunCount}. */
  static final TupleTag<byte[]> COUNTS = new TupleTag<>() {};

  private final Settings settings;
  private final Shards shards;

  AnnotateArticles(Settings settings, Shards shards) {
    this.settings = settings;
    this.shards = shards;
  }

  @Override
  public PCollectionTuple expand(PCollection<Chunk> chunks) {
    return chunks.apply(
        "Annotate chunks",
        ParDo.of(new AnnotateFn(settings, shards))
            .withOutputTags(SHARD_TO_PARCELS, TupleTagList.of(REJECTED).and(COUNTS)));
  }

  private static final class AnnotateFn extends DoFn<Chunk, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Counter articles = RunMetrics.counter(RunMetrics.ARTICLES);
    private final Counter files = RunMetrics.counter(RunMetrics.FILES);
    private final Counter bytes = RunMetrics.counter(RunMetrics.BYTES);
    private final Counter mentions = RunMetrics.counter("mentions");
    private final Settings settings;
    private final Shards shards;
    private transient @Nullable ChunkReader reader;

    AnnotateFn(Settings settings, Shards shards) {
      this.settings = settings;
      this.shards = shards;
    }

    @ProcessElement
    public void processElement(@Element Chunk chunk, MultiOutputReceiver out) {
      long start = System.nanoTime();
      List<Rejected> rejected = new ArrayList<>();
      ParcelBuffer buffer =
          new ParcelBuffer(
              shards, (shard, block) -> out.get(SHARD_TO_PARCELS).output(KV.of(shard, block)));
      LabelCounts counts =
          reader()
              .read(
                  chunk,
                  parcel -> {
                    articles.inc();
                    mentions.inc(parcel.countMentions());
                    buffer.add(parcel);
                  },
                  record -> {
                    RunMetrics.counter("rejected_" + record.reason().word()).inc();
                    rejected.add(record);
                  });
      buffer.flush();
      out.get(REJECTED).output(RejectedCodec.encode(rejected));
      ByteEncoder encoded = new ByteEncoder();
      counts.encode(encoded);
      out.get(COUNTS).output(encoded.toBytes());
      files.inc(chunk.wholeFiles());
      bytes.inc(chunk.bytes());
      RunMetrics.took("annotate", start);
    }

    /** One for each copy of this function, which is used by one thread at a time. */
    private ChunkReader reader() {
      ChunkReader known = reader;
      if (known == null) {
        known = new ChunkReader(settings);
        reader = known;
      }
      return known;
    }
  }
}
