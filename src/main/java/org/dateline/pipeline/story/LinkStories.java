package org.dateline.pipeline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.bytes.ByteEncoder;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.LinkBlock;
import org.dateline.pipeline.block.MeetingBlock;
import org.dateline.pipeline.block.Pieces;
import org.dateline.pipeline.block.QuestionBlock;
import org.dateline.pipeline.block.ShinglesBlock;
import org.dateline.pipeline.block.StoryBlock;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.travel.InOnePlace;
import org.dateline.story.CandidatePairs;
import org.dateline.story.DatedShingles;
import org.dateline.story.Shingles;
import org.dateline.story.StoryLinks;

/**
 * Finds near-duplicates with many workers: the same stories that {@link ClusterStories} finds with
 * one. Sketches meet by shards of all shingles; a candidate's shingles travel to the range of ids
 * where the other one is, and only the links of copies come to one worker.
 */
public final class LinkStories
    extends PTransform<
        PCollection<KV<Integer, ShinglesBlock>>, PCollection<KV<Integer, StoryBlock>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<ShinglesBlock> SHINGLES = new TupleTag<>() {};
  private static final TupleTag<MeetingBlock> MEETINGS = new TupleTag<>() {};
  private static final TupleTag<QuestionBlock> QUESTIONS = new TupleTag<>() {};

  private final Division division;

  /** Finds them in the ranges of {@code division}. */
  public LinkStories(Division division) {
    this.division = division;
  }

  @Override
  public PCollection<KV<Integer, StoryBlock>> expand(
      PCollection<KV<Integer, ShinglesBlock>> rangeToShingles) {
    PCollection<KV<Integer, MeetingBlock>> meetings =
        rangeToShingles
            .apply("Sketch articles", ParDo.of(new SketchFn(division)))
            .apply("Gather sketches", GroupByKey.create())
            .apply("Meet", ParDo.of(new MeetFn(division)));
    PCollection<KV<Integer, QuestionBlock>> questions =
        KeyedPCollectionTuple.of(SHINGLES, rangeToShingles)
            .and(MEETINGS, meetings)
            .apply("Join earlier", CoGroupByKey.create())
            .apply("Ask", ParDo.of(new AskFn(division)));
    return KeyedPCollectionTuple.of(SHINGLES, rangeToShingles)
        .and(QUESTIONS, questions)
        .apply("Join later", CoGroupByKey.create())
        .apply("Compare", ParDo.of(new CompareFn()))
        .apply("All links", new InOnePlace<>())
        .apply("Connect", ParDo.of(new ConnectFn(division)));
  }

  /** Sends each article's sketch to the shards that its shingles are in. */
  private static final class SketchFn
      extends DoFn<KV<Integer, ShinglesBlock>, KV<Integer, ShinglesBlock>> {
    private static final long serialVersionUID = 1L;

    private final Division division;

    SketchFn(Division division) {
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, ShinglesBlock> range, OutputReceiver<KV<Integer, ShinglesBlock>> out) {
      Map<Integer, ByteEncoder> shardToSketches = new HashMap<>();
      for (DatedShingles article : range.getValue().articles()) {
        Shingles sketch = article.shingles().sketch();
        DatedShingles sketched = new DatedShingles(article.id(), article.epochSecond(), sketch);
        CandidatePairs.shardsOf(sketch, division.count()).stream()
            .mapToObj(shard -> shardToSketches.computeIfAbsent(shard, key -> new ByteEncoder()))
            .forEach(sketches -> ShinglesBlock.add(sketched, sketches));
      }
      shardToSketches.forEach(
          (shard, sketches) -> out.output(KV.of(shard, ShinglesBlock.of(sketches))));
    }
  }

  /** Names the pairs that meet, in the range of ids of the earlier one. */
  private static final class MeetFn
      extends DoFn<KV<Integer, Iterable<ShinglesBlock>>, KV<Integer, MeetingBlock>> {
    private static final long serialVersionUID = 1L;

    private final Division division;

    MeetFn(Division division) {
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<ShinglesBlock>> shard,
        OutputReceiver<KV<Integer, MeetingBlock>> out) {
      long start = System.nanoTime();
      List<DatedShingles> sketches = new ArrayList<>();
      shard.getValue().forEach(block -> sketches.addAll(block.articles()));
      Map<Integer, ByteEncoder> rangeToPairs = new HashMap<>();
      CandidatePairs.forEach(
          sketches,
          shard.getKey(),
          division.count(),
          (earlier, later) ->
              MeetingBlock.add(
                  earlier.id(),
                  later.id(),
                  rangeToPairs.computeIfAbsent(
                      division.rangeOf(earlier.id()), range -> new ByteEncoder())));
      rangeToPairs.forEach((range, pairs) -> out.output(KV.of(range, MeetingBlock.of(pairs))));
      RunMetrics.took("meet_stories", start);
    }
  }

  /** Brings the shingles of the earlier one to the range of ids of the later one. */
  private static final class AskFn
      extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, QuestionBlock>> {
    private static final long serialVersionUID = 1L;

    private final Division division;

    AskFn(Division division) {
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, CoGbkResult> range, OutputReceiver<KV<Integer, QuestionBlock>> out) {
      Map<Long, DatedShingles> idToArticle = byId(range.getValue());
      Set<List<Long>> asked = new HashSet<>();
      Map<Integer, Pieces> rangeToQuestions = new HashMap<>();
      for (MeetingBlock pairs : range.getValue().getAll(MEETINGS)) {
        pairs.forEach(
            (earlier, later) -> {
              DatedShingles article = idToArticle.get(earlier);
              if (article != null && asked.add(List.of(earlier, later))) {
                Pieces questions =
                    rangeToQuestions.computeIfAbsent(
                        division.rangeOf(later), to -> questions(to, out));
                QuestionBlock.add(article, later, questions.next());
              }
            });
      }
      rangeToQuestions.values().forEach(Pieces::finish);
    }

    private static Pieces questions(int range, OutputReceiver<KV<Integer, QuestionBlock>> out) {
      return new Pieces(piece -> out.output(KV.of(range, QuestionBlock.of(piece))));
    }
  }

  /** Compares both articles' shingles as a whole. */
  private static final class CompareFn extends DoFn<KV<Integer, CoGbkResult>, LinkBlock> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, CoGbkResult> range, OutputReceiver<LinkBlock> out) {
      long start = System.nanoTime();
      Map<Long, DatedShingles> idToArticle = byId(range.getValue());
      ByteEncoder links = new ByteEncoder();
      for (QuestionBlock block : range.getValue().getAll(QUESTIONS)) {
        block.forEach(
            (id, earlier) -> {
              DatedShingles later = idToArticle.get(id);
              if (later != null && earlier.shingles().isNearDuplicate(later.shingles())) {
                LinkBlock.add(earlier, later, links);
              }
            });
      }
      out.output(LinkBlock.of(links));
      RunMetrics.took("compare_stories", start);
    }
  }

  /** Makes stories of all links. */
  private static final class ConnectFn extends DoFn<Iterable<LinkBlock>, KV<Integer, StoryBlock>> {
    private static final long serialVersionUID = 1L;

    private final Division division;

    ConnectFn(Division division) {
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element Iterable<LinkBlock> all, OutputReceiver<KV<Integer, StoryBlock>> out) {
      StoryLinks links = new StoryLinks();
      all.forEach(block -> block.addTo(links));
      StoryBlock.byRange(links.duplicateToEarliest(), division)
          .forEach((range, stories) -> out.output(KV.of(range, stories)));
    }
  }

  private static Map<Long, DatedShingles> byId(CoGbkResult range) {
    Map<Long, DatedShingles> idToArticle = new HashMap<>();
    for (ShinglesBlock block : range.getAll(SHINGLES)) {
      block.articles().forEach(one -> idToArticle.put(one.id(), one));
    }
    return idToArticle;
  }
}
