package org.dateline.pipeline;

import java.io.IOException;
import java.util.SortedMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.count.CountryCounts;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.count.timeline.Timeline;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.row.CountryTables;
import org.dateline.table.row.TableRows;

/** Writes the tables that need nothing but the finished counts of countries. */
final class WriteCountryTables
    extends PTransform<PCollection<CountryCounts>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final SortedMap<String, String> codeToName;
  private final Staging staging;
  private final PCollectionView<TimeFrame> time;

  WriteCountryTables(
      SortedMap<String, String> codeToName, Staging staging, PCollectionView<TimeFrame> time) {
    this.codeToName = codeToName;
    this.staging = staging;
    this.time = time;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<CountryCounts> counts) {
    return counts.apply(
        "Write tables of countries", ParDo.of(new WriteFn(this)).withSideInputs(time));
  }

  private static final class WriteFn extends DoFn<CountryCounts, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final SortedMap<String, String> codeToName;
    private final Staging staging;
    private final PCollectionView<TimeFrame> time;

    WriteFn(WriteCountryTables transform) {
      this.codeToName = transform.codeToName;
      this.staging = transform.staging;
      this.time = transform.time;
    }

    @ProcessElement
    public void processElement(ProcessContext context) throws IOException {
      Timeline timeline = context.sideInput(time).timeline();
      for (TableRows rows : CountryTables.of(context.element(), codeToName, timeline)) {
        context.output(KV.of(rows.table().label(), staging.write(rows, 0)));
      }
    }
  }
}
