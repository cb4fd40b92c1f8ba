package org.dateline.pipeline.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.bytes.ByteEncoder;
import org.dateline.passage.Fingerprint;
import org.dateline.passage.Fingerprints;
import org.dateline.passage.Repeats;
import org.dateline.passage.SightedArticle;
import org.dateline.passage.Sightings;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.Pieces;
import org.dateline.pipeline.metric.RunMetrics;

/**
 * Finds the words that repeat an earlier story. Fingerprints meet by shards of their hashes; what
 * is found goes to the range of ids of its article.
 */
public final class FindRepeats
    extends PTransform<
        PCollection<KV<Integer, TrailBlock>>, PCollection<KV<Integer, RepeatBlock>>> {
  private static final long serialVersionUID = 1L;

  private final Division division;

  /** Finds them in the shards and ranges of {@code division}. */
  public FindRepeats(Division division) {
    this.division = division;
  }

  @Override
  public PCollection<KV<Integer, RepeatBlock>> expand(
      PCollection<KV<Integer, TrailBlock>> rangeToTrails) {
    return rangeToTrails
        .apply("Take fingerprints", ParDo.of(new SightFn(division)))
        .apply("Gather fingerprints", GroupByKey.create())
        .apply("Find repeats", ParDo.of(new FindFn(division)));
  }

  /** Sends each fingerprint to the shard of its hash. */
  private static final class SightFn
      extends DoFn<KV<Integer, TrailBlock>, KV<Integer, SightingBlock>> {
    private static final long serialVersionUID = 1L;

    private final Division division;

    SightFn(Division division) {
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, TrailBlock> range, OutputReceiver<KV<Integer, SightingBlock>> out) {
      long start = System.nanoTime();
      Map<Integer, ByteEncoder> shardToSightings = new TreeMap<>();
      range.getValue().forEach(article -> sight(article, shardToSightings));
      shardToSightings.forEach(
          (shard, sightings) -> out.output(KV.of(shard, SightingBlock.of(sightings))));
      RunMetrics.took("take_fingerprints", start);
    }

    private void sight(TrailBlock.Article article, Map<Integer, ByteEncoder> shardToSightings) {
      SightedArticle sighted =
          SightedArticle.of(article.id(), article.epochSecond(), article.trail());
      shardToFingerprints(article)
          .forEach(
              (shard, fingerprints) ->
                  SightingBlock.add(
                      sighted,
                      fingerprints,
                      shardToSightings.computeIfAbsent(shard, key -> new ByteEncoder())));
    }

    private Map<Integer, List<Fingerprint>> shardToFingerprints(TrailBlock.Article article) {
      Map<Integer, List<Fingerprint>> shardToFingerprints = new HashMap<>();
      Fingerprints.forEach(
          article.trail(),
          article.source(),
          one ->
              shardToFingerprints
                  .computeIfAbsent(division.shardOf(one.hash()), shard -> new ArrayList<>())
                  .add(one));
      return shardToFingerprints;
    }
  }

  /** Judges the fingerprints of one shard. */
  private static final class FindFn
      extends DoFn<KV<Integer, Iterable<SightingBlock>>, KV<Integer, RepeatBlock>> {
    private static final long serialVersionUID = 1L;

    private final Division division;

    FindFn(Division division) {
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<SightingBlock>> shard,
        OutputReceiver<KV<Integer, RepeatBlock>> out) {
      long start = System.nanoTime();
      // Flink shows a group once, and repeats are found in two passes.
      List<SightingBlock> blocks = new ArrayList<>();
      shard.getValue().forEach(blocks::add);
      Sightings sightings = action -> blocks.forEach(block -> block.forEach(action));
      Map<Integer, Pieces> rangeToRepeats = new HashMap<>();
      Repeats.find(
          sightings,
          repeat ->
              RepeatBlock.add(
                  repeat,
                  rangeToRepeats
                      .computeIfAbsent(
                          division.rangeOf(repeat.article()), range -> repeats(range, out))
                      .next()));
      rangeToRepeats.values().forEach(Pieces::finish);
      RunMetrics.took("find_repeats", start);
    }

    private static Pieces repeats(int range, OutputReceiver<KV<Integer, RepeatBlock>> out) {
      return new Pieces(piece -> out.output(KV.of(range, RepeatBlock.of(piece))));
    }
  }
}
