package org.dateline.pipeline.story;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.pipeline.block.NotesBlock;
import org.dateline.pipeline.block.PassageBlock;
import org.dateline.pipeline.block.PlacedNotes;
import org.dateline.pipeline.block.StoryBlock;

/** Brings articles, the stories of those that are copies and repeated text together by range. */
public final class PlaceInStories
    extends PTransform<
        PCollection<KV<Integer, NotesBlock>>, PCollection<KV<Integer, PlacedNotes>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<NotesBlock> ARTICLES = new TupleTag<>() {};
  private static final TupleTag<StoryBlock> STORIES = new TupleTag<>() {};
  private static final TupleTag<PassageBlock> PASSAGES = new TupleTag<>() {};

  private final transient PCollection<KV<Integer, StoryBlock>> rangeToStories;
  private final transient PCollection<KV<Integer, PassageBlock>> rangeToPassages;

  /** Places articles by these. */
  public PlaceInStories(
      PCollection<KV<Integer, StoryBlock>> rangeToStories,
      PCollection<KV<Integer, PassageBlock>> rangeToPassages) {
    this.rangeToStories = rangeToStories;
    this.rangeToPassages = rangeToPassages;
  }

  @Override
  public PCollection<KV<Integer, PlacedNotes>> expand(
      PCollection<KV<Integer, NotesBlock>> rangeToArticles) {
    return KeyedPCollectionTuple.of(ARTICLES, rangeToArticles)
        .and(STORIES, rangeToStories)
        .and(PASSAGES, rangeToPassages)
        .apply("Join stories", CoGroupByKey.create())
        .apply("Place articles", ParDo.of(new PlaceFn()));
  }

  private static final class PlaceFn
      extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, PlacedNotes>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, CoGbkResult> range, OutputReceiver<KV<Integer, PlacedNotes>> out) {
      StoryBlock stories = range.getValue().getOnly(STORIES, StoryBlock.NONE);
      PassageBlock passages = range.getValue().getOnly(PASSAGES, PassageBlock.NONE);
      out.output(
          KV.of(
              range.getKey(),
              PlacedNotes.of(range.getValue().getAll(ARTICLES), stories, passages)));
    }
  }
}
