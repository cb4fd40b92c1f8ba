package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.Pieces;
import org.dateline.pipeline.block.SentenceWords;
import org.dateline.pipeline.block.Wanted;

/**
 * Finds the words of the sentences that tables show as examples, in the range of ids that their
 * articles are in: {@link SentenceWords} by table.
 */
final class FindExamples
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<KV<String, byte[]>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<byte[]> SENTENCES = new TupleTag<>() {};
  private static final TupleTag<byte[]> WANTED = new TupleTag<>() {};

  private final transient PCollection<KV<Integer, byte[]>> shardToWanted;

  /**
   * Looks for certain sentences.
   *
   * @param shardToWanted encoded {@link Wanted}, by range of ids
   */
  FindExamples(PCollection<KV<Integer, byte[]>> shardToWanted) {
    this.shardToWanted = shardToWanted;
  }

  @Override
  public PCollection<KV<String, byte[]>> expand(PCollection<KV<Integer, byte[]>> shardToSentences) {
    return KeyedPCollectionTuple.of(SENTENCES, shardToSentences)
        .and(WANTED, shardToWanted)
        .apply("Join sentences", CoGroupByKey.create())
        .apply("Pick sentences", ParDo.of(new PickFn()));
  }

  private static final class PickFn extends DoFn<KV<Integer, CoGbkResult>, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void processElement(
        @Element KV<Integer, CoGbkResult> shard, OutputReceiver<KV<String, byte[]>> out) {
      List<Wanted> requests = new ArrayList<>();
      Set<SentenceRef> wanted = new HashSet<>();
      for (byte[] request : shard.getValue().getAll(WANTED)) {
        requests.add(Wanted.decode(request));
      }
      requests.forEach(request -> wanted.addAll(request.sentences()));
      SentenceWords words = new SentenceWords();
      for (byte[] block : shard.getValue().getAll(SENTENCES)) {
        words.pick(block, wanted);
      }
      for (Wanted request : requests) {
        words.encode(
            request.sentences(),
            new Pieces(piece -> out.output(KV.of(request.table(), Block.of(piece)))));
      }
    }
  }
}
