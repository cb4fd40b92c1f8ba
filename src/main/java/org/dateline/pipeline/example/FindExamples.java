package org.dateline.pipeline.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.count.SentenceRef;
import org.dateline.pipeline.block.Pieces;

/**
 * Finds the words of the sentences that tables show as examples, in the range of ids that their
 * articles are in.
 */
public final class FindExamples
    extends PTransform<
        PCollection<KV<Integer, SentenceBlock>>, PCollection<KV<String, ExampleBlock>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<SentenceBlock> SENTENCES = new TupleTag<>() {};
  private static final TupleTag<WantedSentences> WANTED = new TupleTag<>() {};

  private final transient PCollection<KV<Integer, WantedSentences>> rangeToWanted;

  /** Finds what {@code rangeToWanted} names. */
  public FindExamples(PCollection<KV<Integer, WantedSentences>> rangeToWanted) {
    this.rangeToWanted = rangeToWanted;
  }

  @Override
  public PCollection<KV<String, ExampleBlock>> expand(
      PCollection<KV<Integer, SentenceBlock>> rangeToSentences) {
    return KeyedPCollectionTuple.of(SENTENCES, rangeToSentences)
        .and(WANTED, rangeToWanted)
        .apply("Join sentences", CoGroupByKey.create())
        .apply("Pick sentences", ParDo.of(new PickFn()));
  }

  private static final class PickFn
      extends DoFn<KV<Integer, CoGbkResult>, KV<String, ExampleBlock>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, CoGbkResult> range, OutputReceiver<KV<String, ExampleBlock>> out) {
      List<WantedSentences> requests = new ArrayList<>();
      range.getValue().getAll(WANTED).forEach(requests::add);
      Set<SentenceRef> wanted = new HashSet<>();
      requests.forEach(request -> wanted.addAll(request.sentences()));
      Map<SentenceRef, String> refToWords = new HashMap<>();
      range.getValue().getAll(SENTENCES).forEach(block -> block.pick(wanted, refToWords));
      requests.forEach(request -> answer(request, refToWords, out));
    }

    private static void answer(
        WantedSentences request,
        Map<SentenceRef, String> refToWords,
        OutputReceiver<KV<String, ExampleBlock>> out) {
      Pieces pieces =
          new Pieces(piece -> out.output(KV.of(request.table().label(), ExampleBlock.of(piece))));
      for (SentenceRef sentence : request.sentences()) {
        String words = refToWords.get(sentence);
        if (words != null) {
          ExampleBlock.add(sentence, words, pieces.next());
        }
      }
      pieces.finish();
    }
  }
}
