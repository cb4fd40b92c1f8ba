package org.dateline.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.count.CountryCounts;
import org.dateline.count.timeline.Timeline;
import org.dateline.pipeline.option.CountingSettings;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.row.CountryTables;
import org.dateline.table.row.TableRows;

/** Writes the tables that need nothing but the finished counts of countries. */
final class WriteCountryTables
    extends PTransform<PCollection<CountryCounts>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final CountingSettings settings;
  private final Staging staging;

  WriteCountryTables(CountingSettings settings, Staging staging) {
    this.settings = settings;
    this.staging = staging;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<CountryCounts> counts) {
    return counts.apply("Write tables of countries", ParDo.of(new WriteFn(settings, staging)));
  }

  private static final class WriteFn extends DoFn<CountryCounts, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final CountingSettings settings;
    private final Staging staging;

    WriteFn(CountingSettings settings, Staging staging) {
      this.settings = settings;
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element CountryCounts counts, OutputReceiver<KV<String, RowFile>> out) throws IOException {
      Timeline timeline = settings.timeline(counts.dates().range());
      for (TableRows rows : CountryTables.of(counts, settings.codeToName(), timeline)) {
        out.output(KV.of(rows.table().label(), staging.write(rows, 0)));
      }
    }
  }
}
