package org.dateline.pipeline;

import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.count.PairCounts;
import org.dateline.count.SentenceRef;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.Shards;
import org.dateline.pipeline.block.Wanted;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;

/** Joins the pairs of each co-occurrence table with their margins and examples, and writes it. */
final class WriteCooccurrence
    extends PTransform<PCollection<KV<String, byte[]>>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final Settings settings;
  private final Staging staging;
  private final Shards shards;
  private final transient PCollection<KV<Integer, byte[]>> shardToSentences;
  private final PCollectionView<byte[]> countryCounts;
  private final PCollectionView<byte[]> entities;

  /**
   * Writes tables of pairs.
   *
   * @param shardToSentences the words of all sentences, by range of article ids
   * @param countryCounts the finished {@link org.dateline.count.CountryCounts}
   * @param entities an encoded {@link org.dateline.pipeline.block.EntityIndex}
   */
  WriteCooccurrence(
      Settings settings,
      Staging staging,
      Shards shards,
      PCollection<KV<Integer, byte[]>> shardToSentences,
      PCollectionView<byte[]> countryCounts,
      PCollectionView<byte[]> entities) {
    this.settings = settings;
    this.staging = staging;
    this.shards = shards;
    this.shardToSentences = shardToSentences;
    this.countryCounts = countryCounts;
    this.entities = entities;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<KV<String, byte[]>> tableToPairs) {
    PCollection<KV<Integer, byte[]>> shardToWanted =
        tableToPairs.apply("Name examples", ParDo.of(new NameExamplesFn(shards)));
    PCollection<KV<String, byte[]>> tableToWords =
        shardToSentences.apply("Find examples", new FindExamples(shardToWanted));
    return KeyedPCollectionTuple.of(WritePairsFn.PAIRS, tableToPairs)
        .and(WritePairsFn.WORDS, tableToWords)
        .apply("Gather pairs", CoGroupByKey.create())
        .apply(
            "Write pairs",
            ParDo.of(new WritePairsFn(settings, staging, countryCounts, entities))
                .withSideInputs(countryCounts, entities));
  }

  private static final class NameExamplesFn extends DoFn<KV<String, byte[]>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Shards shards;

    NameExamplesFn(Shards shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void processElement(
        @Element KV<String, byte[]> tableToPairs, OutputReceiver<KV<Integer, byte[]>> out) {
      PairCounts pairs = new PairCounts();
      pairs.mergeEncoded(Block.open(tableToPairs.getValue()));
      Set<SentenceRef> sentences = new HashSet<>();
      pairs.forEach(pair -> pair.example().ifPresent(one -> sentences.add(one.sentence())));
      new Wanted(tableToPairs.getKey(), sentences)
          .byShard(shards)
          .forEach((shard, wanted) -> out.output(KV.of(shard, wanted.encode())));
    }
  }
}
