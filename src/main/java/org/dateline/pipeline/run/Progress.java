package org.dateline.pipeline.run;

import java.util.Locale;
import org.apache.beam.sdk.PipelineResult;
import org.dateline.command.Console;
import org.dateline.pipeline.input.Listing;
import org.dateline.pipeline.metric.RunMetrics;

/** Tells how far a run is. */
public final class Progress {
  private static final double MEGABYTE = 1e6;
  private static final double NANOS = 1e9;
  private static final int MINUTE = 60;

  /** Before so much is read, any guess at the time left would be a bad one. */
  private static final double FIRST_GUESS = 0.05;

  private final Console console;
  private final int files;
  private final long bytes;
  private final long start = System.nanoTime();

  Progress(Console console, Listing listing) {
    this.console = console;
    this.files = listing.files().size();
    this.bytes = listing.bytes();
  }

  void show(PipelineResult result) {
    console.progress(() -> line(result));
  }

  private String line(PipelineResult result) {
    long articles = RunMetrics.counted(result, RunMetrics.ARTICLES);
    long done = Math.min(bytes, RunMetrics.counted(result, RunMetrics.BYTES));
    if (articles == 0 && done == 0) {
      return String.format(Locale.ROOT, "%,d files, %,.1f MB; starting", files, bytes / MEGABYTE);
    }
    double seconds = (System.nanoTime() - start) / NANOS;
    String read =
        String.format(
            Locale.ROOT,
            "%,d of %,d files, %,.1f of %,.1f MB, %,d articles",
            Math.min(files, RunMetrics.counted(result, RunMetrics.FILES)),
            files,
            done / MEGABYTE,
            bytes / MEGABYTE,
            articles);
    return done == bytes
        ? read + ", counting"
        : read
            + String.format(Locale.ROOT, ", %,.0f a second", articles / seconds)
            + left(done, seconds);
  }

  private String left(long done, double seconds) {
    if (done < FIRST_GUESS * bytes) {
      return "";
    }
    long left = Math.round(seconds * (bytes - done) / done);
    return left < MINUTE
        ? ", " + left + " s left"
        : ", " + Math.round((double) left / MINUTE) + " min left";
  }
}
