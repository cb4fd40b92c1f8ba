package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.count.CountryCounts;
import org.dateline.count.Margin;
import org.dateline.count.PairCount;
import org.dateline.count.PairCounts;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.EntityIndex;
import org.dateline.pipeline.block.SentenceWords;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.Table;
import org.dateline.table.row.CooccurrenceRows;

/** Writes one table of co-occurrence from its merged pairs and the words of its examples. */
final class WritePairsFn extends DoFn<KV<String, CoGbkResult>, KV<String, RowFile>> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<byte[]> PAIRS = new TupleTag<>() {};
  static final TupleTag<byte[]> WORDS = new TupleTag<>() {};

  private final Settings settings;
  private final Staging staging;
  private final PCollectionView<byte[]> countryCounts;
  private final PCollectionView<byte[]> entities;

  WritePairsFn(
      Settings settings,
      Staging staging,
      PCollectionView<byte[]> countryCounts,
      PCollectionView<byte[]> entities) {
    this.settings = settings;
    this.staging = staging;
    this.countryCounts = countryCounts;
    this.entities = entities;
  }

  @ProcessElement
  public void processElement(ProcessContext context) throws IOException {
    long start = System.nanoTime();
    Table table = Table.labelled(context.element().getKey()).orElseThrow();
    CoGbkResult joined = context.element().getValue();
    CountryCounts counts = MergeCountryCounts.decode(context.sideInput(countryCounts));
    SentenceWords words = new SentenceWords();
    joined.getAll(WORDS).forEach(words::mergeEncoded);
    PairCounts merged = new PairCounts();
    joined.getAll(PAIRS).forEach(block -> merged.mergeEncoded(Block.open(block)));
    List<PairCount> pairs = new ArrayList<>();
    merged.forEach(pairs::add);
    if (table == Table.COOCCURRENCE_COUNTRIES) {
      pairs.addAll(neverTogether(pairs));
    }
    Map<String, Margin> idToMargin = margins(counts);
    idToMargin.putAll(EntityIndex.decode(context.sideInput(entities)).idToMargin());
    CooccurrenceRows rows = new CooccurrenceRows(idToMargin, counts.stories(), words.asMap());
    RowFile part = staging.writePart(table, table.columns(), 0, out -> rows.write(out, pairs));
    context.output(KV.of(table.label(), part));
    RunMetrics.took("write_pairs", start);
  }

  private Map<String, Margin> margins(CountryCounts counts) {
    Map<String, Margin> idToMargin = new HashMap<>();
    settings
        .codeToName()
        .forEach(
            (code, name) ->
                idToMargin.put(code, new Margin(name, counts.countries().row(code).stories())));
    return idToMargin;
  }

  /** Country pairs have a row even where nothing mentions both. */
  private List<PairCount> neverTogether(List<PairCount> together) {
    Set<List<String>> known = new HashSet<>();
    together.forEach(pair -> known.add(List.of(pair.a(), pair.b())));
    List<String> codes = List.copyOf(settings.codeToName().keySet());
    List<PairCount> missing = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      for (String b : codes.subList(i + 1, codes.size())) {
        if (!known.contains(List.of(codes.get(i), b))) {
          missing.add(PairCount.none(codes.get(i), b));
        }
      }
    }
    return missing;
  }
}
