package org.dateline.pipeline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.cache.CacheFolder;
import org.dateline.command.Console;
import org.dateline.command.UsageException;
import org.dateline.gazetteer.GazetteerException;
import org.dateline.pipeline.Graph;
import org.dateline.pipeline.block.RunChoices;
import org.dateline.pipeline.input.Listing;
import org.dateline.pipeline.metric.RunCount;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.pipeline.option.CachePlan;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.SettingsParser;
import org.dateline.pipeline.parcel.ChunkReader;
import org.dateline.pipeline.staging.SharedStaging;
import org.dateline.publish.OutputFolder;
import org.dateline.report.finding.Highlights;
import org.dateline.table.FinishedTable;
import org.dateline.table.Manifest;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The job: start reading here, then go on to {@link Graph}. Chunks of the input are read and
 * annotated, the very same articles dropped, counted into partial tables, and the merged tables
 * written.
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
    try {
      return new Job(options, SettingsParser.parse(options)).run();
    } catch (UsageException e) {
      throw e.placed(options.getPlaces());
    }
  }

  private RunSummary run() throws IOException {
    Stopwatch stopwatch = new Stopwatch();
    preload();
    Listing listing = Listing.ofInput(settings.inputs(), settings.output());
    stopwatch.lap("list");
    try (OutputFolder folder = OutputFolder.open(settings.output());
        SharedStaging shared = SharedStaging.of(options.getTempLocation(), folder)) {
      Pipeline pipeline = Pipeline.create(options);
      Graph.build(pipeline, settings, listing, shared.staging());
      stopwatch.lap("build");
      Console console = new Console(options.getQuiet());
      PipelineResult result = Execution.run(pipeline, new Progress(console, listing));
      stopwatch.lap("run");
      trimCache();
      console.progress(() -> "writing the report and the workbook");
      RunCounts counts = shared.staging().readRunCounts();
      RunChoices choices = shared.staging().readRunChoices();
      checkRange(counts);
      Manifest manifest = shared.staging().readManifest();
      shared.fetch(folder.tables());
      checkGroups(folder.tables());
      Map<String, Boolean> zeroFilled = ZeroFilled.of(folder.tables(), settings, manifest);
      Highlights highlights =
          new BesideTables(folder.tables(), settings, choices, manifest, zeroFilled)
              .write(options, counts.byLabel());
      stopwatch.lap("beside");
      RunSummary summary =
          RunSummary.of(
              settings,
              counts,
              choices,
              highlights,
              SinceBefore.lines(Path.of(settings.output()), folder.tables()));
      RunJson.write(
          SharedStaging.local(folder),
          options,
          settings,
          summary,
          stopwatch,
          RunMetrics.of(result),
          manifest,
          RunJson.choices(choices, zeroFilled));
      folder.publish(BesideTables.NAMES);
      console.endProgress();
      return summary;
    }
  }

  /** A range of dates that leaves nothing to count is a mistake, not a result. */
  private static void checkRange(RunCounts counts) {
    long leftOut = counts.at(RunCount.OUT_OF_RANGE) + counts.at(RunCount.UNDATED_LEFT_OUT);
    if (leftOut > 0 && leftOut >= counts.at(RunCount.READ)) {
      throw new UsageException(
          "--from, --to: none of "
              + counts.at(RunCount.READ)
              + " articles was published in this range; choose other dates");
    }
  }

  /** Which outlets there are is known only now. */
  private void checkGroups(Path tables) {
    try (Stream<Row> outlets = FinishedTable.rows(tables, Table.SOURCES)) {
      settings.counting().checkGroups(outlets.map(row -> row.text("source")).toList());
    } catch (GazetteerException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private void trimCache() throws IOException {
    CachePlan cache = settings.cache();
    if (cache.isThere()) {
      new CacheFolder(Path.of(cache.folder())).trim(cache.bytes());
    }
  }

  /**
   * Loads what annotating needs while the graph is built and the runner starts. On a cluster the
   * workers load it, and this machine needs none of it.
   */
  private void preload() {
    if (DirectRunner.class.equals(options.getRunner())) {
      Thread loading = new Thread(() -> ChunkReader.preload(settings.annotation()), "preload");
      loading.setDaemon(true);
      loading.start();
    }
  }
}
