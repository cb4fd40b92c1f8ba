package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.model.Rejected;
import org.dateline.pipeline.block.RejectedBlock;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.travel.InOnePlace;
import org.dateline.table.Table;
import org.dateline.table.row.RejectedRows;

/** Writes the table of rejected records. */
final class WriteRejected
    extends PTransform<PCollection<RejectedBlock>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final Staging staging;

  WriteRejected(Staging staging) {
    this.staging = staging;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<RejectedBlock> rejected) {
    return rejected
        .apply("In one place", new InOnePlace<>())
        .apply("Write rejected", ParDo.of(new WriteFn(staging)));
  }

  private static final class WriteFn extends DoFn<Iterable<RejectedBlock>, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;

    WriteFn(Staging staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element Iterable<RejectedBlock> blocks, OutputReceiver<KV<String, RowFile>> out)
        throws IOException {
      List<Rejected> rejected = new ArrayList<>();
      blocks.forEach(block -> rejected.addAll(block.records()));
      RowFile rows = staging.write(RejectedRows.of(rejected), 0);
      out.output(KV.of(Table.REJECTED.label(), rows));
    }
  }
}
