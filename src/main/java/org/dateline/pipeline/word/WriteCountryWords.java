package org.dateline.pipeline.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.count.SentenceRef;
import org.dateline.count.word.TopWords;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.example.ExampleBlock;
import org.dateline.pipeline.example.FindExamples;
import org.dateline.pipeline.example.SentenceBlock;
import org.dateline.pipeline.example.WantedSentences;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.travel.InOnePlace;
import org.dateline.table.Table;
import org.dateline.table.row.TableRows;
import org.dateline.table.word.CountryWordRows;

/** Joins the words that go with each country with their examples, and writes them. */
public final class WriteCountryWords
    extends PTransform<PCollection<TopWords>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final Staging staging;
  private final Division division;
  private final transient PCollection<KV<Integer, SentenceBlock>> rangeToSentences;

  /** Writes them with examples from {@code rangeToSentences}. */
  public WriteCountryWords(
      Staging staging,
      Division division,
      PCollection<KV<Integer, SentenceBlock>> rangeToSentences) {
    this.staging = staging;
    this.division = division;
    this.rangeToSentences = rangeToSentences;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<TopWords> top) {
    PCollectionView<TopWords> words = top.apply("Share words", View.asSingleton());
    return rangeToSentences
        .apply(
            "Find examples of words",
            new FindExamples(
                top.apply("Name examples of words", ParDo.of(new NameExamplesFn(division)))))
        .apply("Examples alone", Values.create())
        .apply("All examples of words", new InOnePlace<>())
        .apply("Write words", ParDo.of(new WriteFn(staging, words)).withSideInputs(words));
  }

  private static final class NameExamplesFn extends DoFn<TopWords, KV<Integer, WantedSentences>> {
    private static final long serialVersionUID = 1L;

    private final Division division;

    NameExamplesFn(Division division) {
      this.division = division;
    }

    @ProcessElement
    public void processElement(
        @Element TopWords top, OutputReceiver<KV<Integer, WantedSentences>> out) {
      WantedSentences.byRange(Table.WORDS_COUNTRIES, top.examples(), division)
          .forEach((range, wanted) -> out.output(KV.of(range, wanted)));
    }
  }

  private static final class WriteFn extends DoFn<Iterable<ExampleBlock>, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;
    private final PCollectionView<TopWords> words;

    WriteFn(Staging staging, PCollectionView<TopWords> words) {
      this.staging = staging;
      this.words = words;
    }

    @ProcessElement
    public void processElement(ProcessContext context) throws IOException {
      Map<SentenceRef, String> refToWords = new HashMap<>();
      context.element().forEach(block -> block.addTo(refToWords));
      TableRows rows = CountryWordRows.of(context.sideInput(words), refToWords);
      context.output(KV.of(rows.table().label(), staging.write(rows, 0)));
    }
  }
}
