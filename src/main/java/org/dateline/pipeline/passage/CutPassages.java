package org.dateline.pipeline.passage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.bytes.ByteEncoder;
import org.dateline.passage.Passages;
import org.dateline.pipeline.block.PassageBlock;
import org.dateline.pipeline.block.Pieces;
import org.dateline.pipeline.block.ShinglesBlock;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.story.Shingles;

/**
 * Cuts repeated text out of the articles of each range: stories are found by what is left, and
 * mentions are settled by what went.
 */
public final class CutPassages
    extends PTransform<PCollection<KV<Integer, TrailBlock>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  public static final TupleTag<KV<Integer, ShinglesBlock>> RANGE_TO_SHINGLES = new TupleTag<>() {};
  public static final TupleTag<KV<Integer, PassageBlock>> RANGE_TO_PASSAGES = new TupleTag<>() {};

  private static final TupleTag<TrailBlock> TRAILS = new TupleTag<>() {};
  private static final TupleTag<RepeatBlock> REPEATS = new TupleTag<>() {};

  private final transient PCollection<KV<Integer, RepeatBlock>> rangeToRepeats;

  /** Cuts these words out. */
  public CutPassages(PCollection<KV<Integer, RepeatBlock>> rangeToRepeats) {
    this.rangeToRepeats = rangeToRepeats;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, TrailBlock>> rangeToTrails) {
    return KeyedPCollectionTuple.of(TRAILS, rangeToTrails)
        .and(REPEATS, rangeToRepeats)
        .apply("Join repeats", CoGroupByKey.create())
        .apply(
            "Cut each range",
            ParDo.of(new CutFn())
                .withOutputTags(RANGE_TO_SHINGLES, TupleTagList.of(RANGE_TO_PASSAGES)));
  }

  private static final class CutFn
      extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, ShinglesBlock>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(@Element KV<Integer, CoGbkResult> range, MultiOutputReceiver out) {
      long start = System.nanoTime();
      Map<Long, BitSet> idToRepeated = new HashMap<>();
      range.getValue().getAll(REPEATS).forEach(block -> block.addTo(idToRepeated));
      ByteEncoder passages = new ByteEncoder();
      Pieces shingles =
          new Pieces(
              piece ->
                  out.get(RANGE_TO_SHINGLES)
                      .output(KV.of(range.getKey(), ShinglesBlock.of(piece))));
      for (TrailBlock block : range.getValue().getAll(TRAILS)) {
        block.forEach(
            article -> {
              BitSet repeated = idToRepeated.getOrDefault(article.id(), new BitSet());
              Shingles left = Shingles.of(article.trail(), repeated);
              ShinglesBlock.add(
                  article.id(), article.epochSecond(), left.toBytes(), shingles.next());
              if (!repeated.isEmpty()) {
                PassageBlock.add(article.id(), Passages.of(article.trail(), repeated), passages);
              }
            });
      }
      shingles.finish();
      out.get(RANGE_TO_PASSAGES).output(KV.of(range.getKey(), PassageBlock.of(passages)));
      RunMetrics.took("cut_passages", start);
    }
  }
}
