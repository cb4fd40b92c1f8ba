package org.dateline.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;

/**
 * The job: start reading here, then go on to {@link Graph}. Chunks of the input are read and
 * annotated, articles settled by id, counted into partial tables, and the merged tables written.
 */
public final class Job {
  private final DatelineOptions options;
  private final Settings settings;

  private Job(DatelineOptions options, Settings settings) {
    this.options = options;
    this.settings = settings;
  }

  /**
   * Runs the job.
   *
   * @throws UsageException if the options or the input are not what it can work with
   */
  public static RunSummary run(DatelineOptions options) throws IOException {
    FileSystems.setDefaultPipelineOptions(options);
    return new Job(options, SettingsParser.parse(options)).run();
  }

  private RunSummary run() throws IOException {
    Stopwatch stopwatch = new Stopwatch();
    Listing listing = Listing.of(settings.inputs(), "--input", settings.output());
    if (listing.files().isEmpty()) {
      throw new UsageException(
          "--input: no files in \"" + options.getInput() + "\"; name a folder with articles");
    }
    stopwatch.lap("list");
    try (StagingFolder folder = StagingFolder.create(settings.output())) {
      Pipeline pipeline = Pipeline.create(options);
      Graph.build(pipeline, settings, listing, folder.staging());
      stopwatch.lap("build");
      Execution.run(pipeline, listing.bytes());
      stopwatch.lap("run");
      RunSummary summary = RunSummary.of(settings, folder.staging().readRunCounts());
      new BesideTables(folder.tables(), settings).write(options, summary);
      stopwatch.lap("beside");
      RunJson.write(folder.staging(), options, summary, stopwatch);
      folder.publish();
      return summary;
    }
  }
}
