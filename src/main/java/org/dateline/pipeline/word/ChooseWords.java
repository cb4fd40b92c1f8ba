package org.dateline.pipeline.word;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.count.word.TopWords;
import org.dateline.count.word.WordChoice;
import org.dateline.count.word.WordCounts;
import org.dateline.count.word.WordTotals;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.travel.InOnePlace;

/** Scores every word of every shard, and keeps those that go with a country most. */
public final class ChooseWords extends PTransform<PCollectionTuple, PCollection<TopWords>> {
  private static final long serialVersionUID = 1L;

  private final WordChoice choice;

  /** Takes what {@link CountWords} gives. */
  public ChooseWords(WordChoice choice) {
    this.choice = choice;
  }

  @Override
  public PCollection<TopWords> expand(PCollectionTuple counted) {
    PCollectionView<WordTotals> totals =
        counted
            .get(CountWords.TOTALS)
            .apply("All totals", new InOnePlace<>())
            .apply("Merge totals", ParDo.of(new MergeTotalsFn()))
            .apply("Share totals", View.asSingleton());
    return counted
        .get(CountWords.SHARD_TO_WORDS)
        .apply("Gather words", GroupByKey.create())
        .apply("Score words", ParDo.of(new ScoreFn(choice, totals)).withSideInputs(totals))
        .apply("All scored words", new InOnePlace<>())
        .apply("Choose best", ParDo.of(new MergeTopFn()));
  }

  private static final class MergeTotalsFn extends DoFn<Iterable<Partial<WordTotals>>, WordTotals> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element Iterable<Partial<WordTotals>> partials, OutputReceiver<WordTotals> out) {
      out.output(Partial.merge(partials, new WordTotals()));
    }
  }

  private static final class ScoreFn
      extends DoFn<KV<Integer, Iterable<Partial<WordCounts>>>, Partial<TopWords>> {
    private static final long serialVersionUID = 1L;

    private final WordChoice choice;
    private final PCollectionView<WordTotals> totals;

    ScoreFn(WordChoice choice, PCollectionView<WordTotals> totals) {
      this.choice = choice;
      this.totals = totals;
    }

    @ProcessElement
    public void processElement(ProcessContext context) {
      WordCounts words = Partial.merge(context.element().getValue(), new WordCounts());
      context.output(Partial.of(words.top(context.sideInput(totals), choice)));
    }
  }

  private static final class MergeTopFn extends DoFn<Iterable<Partial<TopWords>>, TopWords> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element Iterable<Partial<TopWords>> partials, OutputReceiver<TopWords> out) {
      out.output(Partial.merge(partials, new TopWords()));
    }
  }
}
