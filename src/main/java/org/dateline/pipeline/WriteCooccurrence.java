package org.dateline.pipeline;

import java.io.IOException;
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
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.count.CountryCounts;
import org.dateline.count.FrequentEntities;
import org.dateline.count.PairCounts;
import org.dateline.count.SentenceRef;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.example.ExampleBlock;
import org.dateline.pipeline.example.FindExamples;
import org.dateline.pipeline.example.SentenceBlock;
import org.dateline.pipeline.example.WantedSentences;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.option.CountingSettings;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.Table;
import org.dateline.table.row.PairTables;
import org.dateline.table.row.TableRows;

/** Joins the pairs of each co-occurrence table with their margins and examples, and writes it. */
final class WriteCooccurrence
    extends PTransform<
        PCollection<KV<String, Partial<PairCounts>>>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<Partial<PairCounts>> PAIRS = new TupleTag<>() {};
  private static final TupleTag<ExampleBlock> EXAMPLES = new TupleTag<>() {};

  private final Settings settings;
  private final Staging staging;
  private final Division division;
  private final transient PCollection<KV<Integer, SentenceBlock>> rangeToSentences;
  private final PCollectionView<CountryCounts> countries;
  private final PCollectionView<FrequentEntities> entities;

  WriteCooccurrence(
      Settings settings,
      Staging staging,
      Division division,
      PCollection<KV<Integer, SentenceBlock>> rangeToSentences,
      PCollectionView<CountryCounts> countries,
      PCollectionView<FrequentEntities> entities) {
    this.settings = settings;
    this.staging = staging;
    this.division = division;
    this.rangeToSentences = rangeToSentences;
    this.countries = countries;
    this.entities = entities;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(
      PCollection<KV<String, Partial<PairCounts>>> tableToPairs) {
    PCollection<KV<Integer, WantedSentences>> rangeToWanted =
        tableToPairs.apply(
            "Name examples", ParDo.of(new NameExamplesFn(division, settings.tables().hasTexts())));
    PCollection<KV<String, ExampleBlock>> tableToExamples =
        rangeToSentences.apply("Find examples", new FindExamples(rangeToWanted));
    return KeyedPCollectionTuple.of(PAIRS, tableToPairs)
        .and(EXAMPLES, tableToExamples)
        .apply("Gather pairs", CoGroupByKey.create())
        .apply("Write pairs", ParDo.of(new WriteFn(this)).withSideInputs(countries, entities));
  }

  private static final class NameExamplesFn
      extends DoFn<KV<String, Partial<PairCounts>>, KV<Integer, WantedSentences>> {
    private static final long serialVersionUID = 1L;

    private final Division division;
    private final boolean hasTexts;

    NameExamplesFn(Division division, boolean hasTexts) {
      this.division = division;
      this.hasTexts = hasTexts;
    }

    @ProcessElement
    public void processElement(
        @Element KV<String, Partial<PairCounts>> tableToPairs,
        OutputReceiver<KV<Integer, WantedSentences>> out) {
      if (!hasTexts) {
        return;
      }
      Table table = Table.labelled(tableToPairs.getKey()).orElseThrow();
      PairCounts pairs = tableToPairs.getValue().mergeInto(new PairCounts());
      WantedSentences.byRange(table, PairTables.examples(pairs.pairs()), division)
          .forEach((range, wanted) -> out.output(KV.of(range, wanted)));
    }
  }

  private static final class WriteFn extends DoFn<KV<String, CoGbkResult>, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final CountingSettings settings;
    private final Staging staging;
    private final PCollectionView<CountryCounts> countries;
    private final PCollectionView<FrequentEntities> entities;

    WriteFn(WriteCooccurrence transform) {
      this.settings = transform.settings.counting();
      this.staging = transform.staging;
      this.countries = transform.countries;
      this.entities = transform.entities;
    }

    @ProcessElement
    public void processElement(ProcessContext context) throws IOException {
      long start = System.nanoTime();
      Table table = Table.labelled(context.element().getKey()).orElseThrow();
      CoGbkResult joined = context.element().getValue();
      Map<SentenceRef, String> refToWords = new HashMap<>();
      joined.getAll(EXAMPLES).forEach(block -> block.addTo(refToWords));
      PairCounts pairs = Partial.merge(joined.getAll(PAIRS), new PairCounts());
      TableRows rows =
          new PairTables(
                  settings.codeToName(), context.sideInput(countries), context.sideInput(entities))
              .of(table, pairs.pairs(), refToWords);
      context.output(KV.of(table.label(), staging.write(rows, 0)));
      RunMetrics.took("write_pairs", start);
    }
  }
}
