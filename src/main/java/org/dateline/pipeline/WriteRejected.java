package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.model.Rejected;
import org.dateline.pipeline.parcel.RejectedCodec;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.table.Table;
import org.dateline.table.row.RejectedRows;

/** Writes the table of rejected records. */
final class WriteRejected
    extends PTransform<PCollection<byte[]>, PCollection<KV<String, RowFile>>> {
  private static final long serialVersionUID = 1L;

  private final Staging staging;

  WriteRejected(Staging staging) {
    this.staging = staging;
  }

  @Override
  public PCollection<KV<String, RowFile>> expand(PCollection<byte[]> rejected) {
    return rejected
        .apply("Key rejected alike", WithKeys.of(0))
        .apply("Gather rejected", GroupByKey.create())
        .apply("Write rejected", ParDo.of(new WriteFn(staging)));
  }

  private static final class WriteFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<String, RowFile>> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;

    WriteFn(Staging staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(
        @Element KV<Integer, Iterable<byte[]>> lists, OutputReceiver<KV<String, RowFile>> out)
        throws IOException {
      List<Rejected> rejected = new ArrayList<>();
      lists.getValue().forEach(list -> rejected.addAll(RejectedCodec.decode(list)));
      RowFile part =
          staging.writePart(
              Table.REJECTED,
              Table.REJECTED.columns(),
              0,
              rows -> RejectedRows.write(rows, rejected));
      out.output(KV.of(Table.REJECTED.label(), part));
    }
  }
}
