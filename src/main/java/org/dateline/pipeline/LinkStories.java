package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.ArticleId;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.Pieces;
import org.dateline.pipeline.block.Shards;
import org.dateline.pipeline.block.ShinglesBlock;
import org.dateline.pipeline.block.StoryIndex;
import org.dateline.story.CandidatePairs;
import org.dateline.story.DatedShingles;
import org.dateline.story.Shingles;
import org.dateline.story.StoryLinks;

/**
 * Finds near-duplicates with many workers: one encoded {@link StoryIndex}, the same that {@link
 * ClusterStories} finds with one. Sketches meet by parts of all shingles; a candidate's shingles
 * travel to the range of ids where the other one is, and only the links of copies come to one
 * worker.
 */
final class LinkStories extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<byte[]>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<byte[]> SHINGLES = new TupleTag<>() {};
  private static final TupleTag<byte[]> QUESTIONS = new TupleTag<>() {};

  private final Shards shards;

  LinkStories(Shards shards) {
    this.shards = shards;
  }

  @Override
  public PCollection<byte[]> expand(PCollection<KV<Integer, byte[]>> shardToShingles) {
    PCollection<KV<Integer, byte[]>> pairs =
        shardToShingles
            .apply("Sketch articles", ParDo.of(new SketchFn(shards)))
            .apply("Gather sketches", GroupByKey.create())
            .apply("Meet", ParDo.of(new MeetFn(shards)));
    PCollection<KV<Integer, byte[]>> questions =
        join(shardToShingles, pairs, "Join earlier").apply("Ask", ParDo.of(new AskFn(shards)));
    PCollection<byte[]> links =
        join(shardToShingles, questions, "Join later").apply("Compare", ParDo.of(new CompareFn()));
    PCollection<byte[]> none =
        shardToShingles.getPipeline().apply("Name no links", Create.of(new byte[0]));
    return PCollectionList.of(links)
        .and(none)
        .apply("All links", Flatten.pCollections())
        .apply("Key links alike", WithKeys.of(0))
        .apply("Gather links", GroupByKey.create())
        .apply("Connect", ParDo.of(new ConnectFn()));
  }

  private static PCollection<KV<Integer, CoGbkResult>> join(
      PCollection<KV<Integer, byte[]>> shingles,
      PCollection<KV<Integer, byte[]>> questions,
      String name) {
    return KeyedPCollectionTuple.of(SHINGLES, shingles)
        .and(QUESTIONS, questions)
        .apply(name, CoGroupByKey.create());
  }

  /** Sends each article's sketch to the parts that its shingles are in. */
  private static final class SketchFn extends DoFn<KV<Integer, byte[]>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Shards shards;

    SketchFn(Shards shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, byte[]> shard, OutputReceiver<KV<Integer, byte[]>> out) {
      Map<Integer, ByteEncoder> partToSketches = new HashMap<>();
      for (DatedShingles article : ShinglesBlock.decode(shard.getValue())) {
        Shingles sketch = article.shingles().sketch();
        DatedShingles sketched = new DatedShingles(article.id(), article.epochSecond(), sketch);
        CandidatePairs.partsOf(sketch, shards.count()).stream()
            .mapToObj(part -> partToSketches.computeIfAbsent(part, key -> new ByteEncoder()))
            .forEach(sketches -> ShinglesBlock.add(sketched, sketches));
      }
      partToSketches.forEach((part, sketches) -> out.output(KV.of(part, sketches.toBytes())));
    }
  }

  /** Names the pairs that meet, in the range of ids of the earlier one. */
  private static final class MeetFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Shards shards;

    MeetFn(Shards shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<byte[]>> part, OutputReceiver<KV<Integer, byte[]>> out) {
      long start = System.nanoTime();
      List<DatedShingles> sketches = new ArrayList<>();
      part.getValue().forEach(block -> sketches.addAll(ShinglesBlock.decode(block)));
      Map<Integer, ByteEncoder> shardToPairs = new HashMap<>();
      CandidatePairs.forEach(
          sketches,
          part.getKey(),
          shards.count(),
          (earlier, later) ->
              shardToPairs
                  .computeIfAbsent(shardOf(earlier, shards), key -> new ByteEncoder())
                  .number(ArticleId.toNumber(earlier.id()))
                  .number(ArticleId.toNumber(later.id())));
      shardToPairs.forEach((shard, pairs) -> out.output(KV.of(shard, pairs.toBytes())));
      RunMetrics.took("meet_stories", start);
    }
  }

  /** Brings the shingles of the earlier one to the range of ids of the later one. */
  private static final class AskFn extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Shards shards;

    AskFn(Shards shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, CoGbkResult> shard, OutputReceiver<KV<Integer, byte[]>> out) {
      Map<Long, DatedShingles> idToArticle = byId(shard.getValue());
      Set<List<Long>> asked = new HashSet<>();
      Map<Integer, Pieces> shardToQuestions = new HashMap<>();
      for (byte[] pairs : shard.getValue().getAll(QUESTIONS)) {
        ByteDecoder in = new ByteDecoder(pairs);
        while (in.hasMore()) {
          long earlier = in.number();
          long later = in.number();
          DatedShingles article = idToArticle.get(earlier);
          if (article != null && asked.add(List.of(earlier, later))) {
            Pieces questions =
                shardToQuestions.computeIfAbsent(
                    shards.ofArticle(later),
                    to -> new Pieces(piece -> out.output(KV.of(to, Block.of(piece)))));
            ShinglesBlock.add(article, questions.next().number(later));
          }
        }
      }
      shardToQuestions.values().forEach(Pieces::finish);
    }
  }

  /** Compares both articles' shingles as a whole. */
  private static final class CompareFn extends DoFn<KV<Integer, CoGbkResult>, byte[]> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, CoGbkResult> shard, OutputReceiver<byte[]> out) {
      long start = System.nanoTime();
      Map<Long, DatedShingles> idToArticle = byId(shard.getValue());
      ByteEncoder links = new ByteEncoder();
      for (byte[] block : shard.getValue().getAll(QUESTIONS)) {
        ByteDecoder in = Block.open(block);
        while (in.hasMore()) {
          DatedShingles later = idToArticle.get(in.number());
          DatedShingles earlier = ShinglesBlock.next(in);
          if (later != null && earlier.shingles().isNearDuplicate(later.shingles())) {
            links.number(ArticleId.toNumber(earlier.id())).number(earlier.epochSecond());
            links.number(ArticleId.toNumber(later.id())).number(later.epochSecond());
          }
        }
      }
      out.output(links.toBytes());
      RunMetrics.took("compare_stories", start);
    }
  }

  /** Makes stories of all links. */
  private static final class ConnectFn extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<byte[]>> all, OutputReceiver<byte[]> out) {
      StoryLinks links = new StoryLinks();
      for (byte[] block : all.getValue()) {
        ByteDecoder in = new ByteDecoder(block);
        while (in.hasMore()) {
          links.add(
              ArticleId.fromNumber(in.number()),
              in.number(),
              ArticleId.fromNumber(in.number()),
              in.number());
        }
      }
      out.output(StoryIndex.encode(links.duplicateToEarliest()));
    }
  }

  private static int shardOf(DatedShingles article, Shards shards) {
    return shards.ofArticle(ArticleId.toNumber(article.id()));
  }

  private static Map<Long, DatedShingles> byId(CoGbkResult shard) {
    Map<Long, DatedShingles> idToArticle = new HashMap<>();
    for (byte[] block : shard.getAll(SHINGLES)) {
      ShinglesBlock.decode(block)
          .forEach(one -> idToArticle.put(ArticleId.toNumber(one.id()), one));
    }
    return idToArticle;
  }
}
