package org.dateline.pipeline.outlet;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.count.outlet.OutletCounts;
import org.dateline.count.outlet.OutletGroups;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.travel.InOnePlace;
import org.dateline.table.outlet.CountriesBySourceRows;
import org.dateline.table.outlet.SourceRows;
import org.dateline.table.row.TableRows;

/** Adds the counts of outlets up and writes their tables. */
public final class WriteOutlets
    extends PTransform<PCollection<Partial<OutletCounts>>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final OutletGroups groups;
  private final Staging staging;

  /** Writes into {@code staging}. */
  public WriteOutlets(OutletGroups groups, Staging staging) {
    this.groups = groups;
    this.staging = staging;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<Partial<OutletCounts>> partials) {
    return partials
        .apply("All outlets", new InOnePlace<>())
        .apply("Write tables of outlets", ParDo.of(new WriteFn(groups, staging)));
  }

  private static final class WriteFn
      extends DoFn<Iterable<Partial<OutletCounts>>, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final OutletGroups groups;
    private final Staging staging;

    WriteFn(OutletGroups groups, Staging staging) {
      this.groups = groups;
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element Iterable<Partial<OutletCounts>> partials, OutputReceiver<KV<String, RowFile>> out)
        throws IOException {
      OutletCounts outlets = Partial.merge(partials, new OutletCounts());
      for (TableRows rows :
          List.of(SourceRows.of(outlets, groups), CountriesBySourceRows.of(outlets, groups))) {
        out.output(KV.of(rows.table().label(), staging.write(rows, 0)));
      }
    }
  }
}
