package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.pipeline.block.ArticleBlock;
import org.dateline.pipeline.block.PlacedArticles;
import org.dateline.pipeline.block.StoryBlock;

/** Brings articles and the stories of those that are copies together, range by range. */
final class PlaceInStories
    extends PTransform<
        PCollection<KV<Integer, ArticleBlock>>, PCollection<KV<Integer, PlacedArticles>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<ArticleBlock> ARTICLES = new TupleTag<>() {};
  private static final TupleTag<StoryBlock> STORIES = new TupleTag<>() {};

  private final transient PCollection<KV<Integer, StoryBlock>> rangeToStories;

  PlaceInStories(PCollection<KV<Integer, StoryBlock>> rangeToStories) {
    this.rangeToStories = rangeToStories;
  }

  @Override
  public PCollection<KV<Integer, PlacedArticles>> expand(
      PCollection<KV<Integer, ArticleBlock>> rangeToArticles) {
    return KeyedPCollectionTuple.of(ARTICLES, rangeToArticles)
        .and(STORIES, rangeToStories)
        .apply("Join stories", CoGroupByKey.create())
        .apply("Place articles", ParDo.of(new PlaceFn()));
  }

  private static final class PlaceFn
      extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, PlacedArticles>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, CoGbkResult> range, OutputReceiver<KV<Integer, PlacedArticles>> out) {
      List<ArticleBlock> articles = new ArrayList<>();
      range.getValue().getAll(ARTICLES).forEach(articles::add);
      StoryBlock stories = range.getValue().getOnly(STORIES, StoryBlock.NONE);
      out.output(KV.of(range.getKey(), new PlacedArticles(articles, stories)));
    }
  }
}
