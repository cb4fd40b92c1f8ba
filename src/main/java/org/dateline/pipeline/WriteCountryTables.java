package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.count.CountryCounts;
import org.dateline.count.timeline.Timeline;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.staging.TableColumns;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;
import org.dateline.table.row.CountryRows;
import org.dateline.table.row.CoverageRows;
import org.dateline.table.row.PairTimelineRows;
import org.dateline.table.row.TimelineRows;
import org.dateline.table.row.WideTimelineRows;

/** Writes the tables that need nothing but the finished counts of countries. */
final class WriteCountryTables
    extends PTransform<PCollection<byte[]>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final Settings settings;
  private final Staging staging;

  WriteCountryTables(Settings settings, Staging staging) {
    this.settings = settings;
    this.staging = staging;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<byte[]> countryCounts) {
    return countryCounts.apply(
        "Write tables of countries", ParDo.of(new WriteFn(settings, staging)));
  }

  private static final class WriteFn extends DoFn<byte[], KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private final Staging staging;

    WriteFn(Settings settings, Staging staging) {
      this.settings = settings;
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element byte[] countryCounts, OutputReceiver<KV<String, RowFile>> out) throws IOException {
      CountryCounts counts = MergeCountryCounts.decode(countryCounts);
      Timeline timeline = settings.timeline(counts.dates().range());
      var codes = settings.codeToName().keySet();
      List<List<String>> headings = new ArrayList<>();
      settings.codeToName().forEach((code, name) -> headings.add(List.of(code, name)));
      out.output(
          write(Table.COUNTRIES, rows -> CountryRows.write(rows, counts, settings.codeToName())));
      out.output(
          write(
              Table.TIMELINE_COUNTRIES,
              rows -> new TimelineRows(timeline, counts.periods()).write(rows, headings)));
      out.output(
          write(
              Table.TIMELINE_COUNTRIES_WIDE,
              rows -> WideTimelineRows.write(rows, timeline, counts.periods(), codes)));
      out.output(
          write(Table.TIMELINE_PAIRS, rows -> PairTimelineRows.write(rows, counts, timeline)));
      out.output(
          write(Table.COVERAGE, rows -> CoverageRows.write(rows, counts, settings.period())));
    }

    private KV<String, RowFile> write(Table table, Consumer<RowWriter> rows) throws IOException {
      return KV.of(
          table.label(), staging.writePart(table, TableColumns.of(table, settings), 0, rows));
    }
  }
}
