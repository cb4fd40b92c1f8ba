package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.model.Rejected;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.RejectedBlock;
import org.dateline.pipeline.input.Chunk;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.pipeline.option.CachePlan;
import org.dateline.pipeline.parcel.ChunkReader;
import org.dateline.pipeline.parcel.Parcel;
import org.dateline.pipeline.parcel.ParcelBlock;
import org.dateline.pipeline.parcel.ParcelBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and annotates numbered chunks; articles leave in blocks, one for each range of their ids.
 * Chunks are grouped by their numbers, so that all are handed out at the same time: what arrives
 * late may wait in the DirectRunner until a worker that is busy has finished.
 */
final class AnnotateArticles extends PTransform<PCollection<KV<Integer, Chunk>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<KV<Integer, ParcelBlock>> RANGE_TO_PARCELS = new TupleTag<>() {};
  static final TupleTag<RejectedBlock> REJECTED = new TupleTag<>() {};
  static final TupleTag<Partial<RunCounts>> RUN_COUNTS = new TupleTag<>() {};

  private final AnnotationSettings settings;
  private final CachePlan cache;
  private final Division division;

  AnnotateArticles(AnnotationSettings settings, CachePlan cache, Division division) {
    this.settings = settings;
    this.cache = cache;
    this.division = division;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, Chunk>> numberToChunk) {
    return numberToChunk
        .apply("Spread chunks", GroupByKey.create())
        .apply(
            "Annotate chunks",
            ParDo.of(new AnnotateFn(settings, cache, division))
                .withOutputTags(RANGE_TO_PARCELS, TupleTagList.of(REJECTED).and(RUN_COUNTS)));
  }

  private static final class AnnotateFn
      extends DoFn<KV<Integer, Iterable<Chunk>>, KV<Integer, ParcelBlock>> {
    private static final long serialVersionUID = 1L;

    private final Counter articles = RunMetrics.counter(RunMetrics.ARTICLES);
    private final Counter files = RunMetrics.counter(RunMetrics.FILES);
    private final Counter bytes = RunMetrics.counter(RunMetrics.BYTES);
    private final Counter mentions = RunMetrics.counter("mentions");
    private final AnnotationSettings settings;
    private final CachePlan cache;
    private final Division division;
    private transient @Nullable ChunkReader reader;

    AnnotateFn(AnnotationSettings settings, CachePlan cache, Division division) {
      this.settings = settings;
      this.cache = cache;
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<Chunk>> numbered, MultiOutputReceiver out) {
      numbered.getValue().forEach(chunk -> annotate(chunk, out));
    }

    private void annotate(Chunk chunk, MultiOutputReceiver out) {
      long start = System.nanoTime();
      List<Rejected> rejected = new ArrayList<>();
      ParcelBuffer buffer =
          new ParcelBuffer(
              division, (range, block) -> out.get(RANGE_TO_PARCELS).output(KV.of(range, block)));
      RunCounts counts =
          reader()
              .read(
                  chunk,
                  parcel -> {
                    meet(parcel);
                    buffer.add(parcel);
                  },
                  record -> {
                    RunMetrics.counter("rejected_" + record.reason().word()).inc();
                    rejected.add(record);
                  });
      buffer.flush();
      out.get(REJECTED).output(RejectedBlock.of(rejected));
      out.get(RUN_COUNTS).output(Partial.of(counts));
      files.inc(chunk.wholeFiles());
      bytes.inc(chunk.bytes());
      RunMetrics.took("annotate", start);
    }

    private void meet(Parcel parcel) {
      articles.inc();
      mentions.inc(parcel.mentionCount());
    }

    /** One for each copy of this function, which is used by one thread at a time. */
    private ChunkReader reader() {
      ChunkReader known = reader;
      if (known == null) {
        known = new ChunkReader(settings, cache);
        reader = known;
      }
      return known;
    }
  }
}
