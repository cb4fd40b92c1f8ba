package org.dateline.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.pipeline.staging.Staging;

/**
 * Adds up what was counted by {@link org.dateline.pipeline.parcel.RunCount} and leaves it in the
 * staging folder: Beam's own counters may count a repeated attempt twice.
 */
final class WriteRunCounts extends PTransform<PCollection<byte[]>, PDone> {
  private static final long serialVersionUID = 1L;

  private final Staging staging;

  WriteRunCounts(Staging staging) {
    this.staging = staging;
  }

  @Override
  public PDone expand(PCollection<byte[]> tallies) {
    tallies
        .apply("Key counts alike", WithKeys.of(0))
        .apply("Gather run counts", GroupByKey.create())
        .apply("Write run counts", ParDo.of(new WriteFn(staging)));
    return PDone.in(tallies.getPipeline());
  }

  private static final class WriteFn extends DoFn<KV<Integer, Iterable<byte[]>>, Void> {
    private static final long serialVersionUID = 1L;

    private final Staging staging;

    WriteFn(Staging staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void processElement(@Element KV<Integer, Iterable<byte[]>> tallies) throws IOException {
      LabelCounts counts = LabelCounts.ofSums(1);
      tallies.getValue().forEach(tally -> counts.mergeEncoded(new ByteDecoder(tally)));
      ByteEncoder out = new ByteEncoder();
      counts.encode(out);
      try (OutputStream file =
          Channels.newOutputStream(
              FileSystems.create(staging.runCounts(), "application/octet-stream"))) {
        file.write(out.toBytes());
      }
    }
  }
}
