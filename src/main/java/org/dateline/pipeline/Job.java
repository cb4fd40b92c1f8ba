package org.dateline.pipeline;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * The job: start reading here. Chunks of the input are read and annotated, articles settled by id,
 * counted into partial tables, and the merged tables written.
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
      build(pipeline, listing, folder.staging());
      stopwatch.lap("build");
      Execution.run(pipeline, listing.bytes());
      stopwatch.lap("run");
      RunSummary summary = RunSummary.of(settings, folder.staging().readRunCounts());
      RunJson.write(folder.staging(), options, summary, stopwatch);
      folder.publish();
      return summary;
    }
  }

  private void build(Pipeline pipeline, Listing listing, Staging staging) {
    Shards shards = Shards.forInput(listing.bytes());
    PCollectionTuple annotated =
        pipeline
            .apply("Name chunks", Create.of(Chunk.pack(listing.files())))
            .apply("Spread chunks", Reshuffle.viaRandomKey())
            .apply("Annotate", new AnnotateArticles(settings, shards));
    PCollectionTuple settled =
        annotated
            .get(AnnotateArticles.SHARD_TO_PARCELS)
            .apply("Settle", new SettleArticles(staging));
    PCollectionView<byte[]> stories = shareStories(pipeline, settled);
    PCollectionTuple counted =
        settled
            .get(SettleArticles.SHARD_TO_DIGESTS)
            .apply("Count", new CountArticles(settings, staging, stories));
    PCollection<byte[]> countryCounts =
        counted.get(CountArticles.COUNTRY_COUNTS).apply("Merge", new MergeCountryCounts());
    PCollectionView<byte[]> countsView = countryCounts.apply("Share counts", View.asSingleton());
    PCollection<KV<String, Part>> cooccurrence =
        countryCounts
            .apply("Pair countries", new PairCountries())
            .apply(
                "Write co-occurrence",
                new WriteCooccurrence(
                    settings,
                    staging,
                    shards,
                    settled.get(SettleArticles.SHARD_TO_SENTENCES),
                    countsView));
    PCollection<KV<String, Part>> rejected =
        PCollectionList.of(annotated.get(AnnotateArticles.REJECTED))
            .and(settled.get(SettleArticles.REJECTED))
            .and(
                pipeline.apply(
                    "Name rejected files", Create.of(RejectedCodec.encode(listing.rejected()))))
            .apply("All rejected", Flatten.pCollections())
            .apply("Reject", new WriteRejected(staging));
    PCollectionList.of(annotated.get(AnnotateArticles.COUNTS))
        .and(settled.get(SettleArticles.COUNTS))
        .apply("All run counts", Flatten.pCollections())
        .apply("Count run", new WriteRunCounts(staging));
    PCollectionList.of(
            List.of(
                settled.get(SettleArticles.TABLE_TO_PART),
                counted.get(CountArticles.TABLE_TO_PART),
                countryCounts.apply("Write countries", new WriteCountryTables(settings, staging)),
                cooccurrence,
                rejected))
        .apply("Join", new JoinParts(settings, staging));
  }

  private PCollectionView<byte[]> shareStories(Pipeline pipeline, PCollectionTuple settled) {
    PCollection<byte[]> none = pipeline.apply("Name no stories", Create.of(new byte[0]));
    PCollection<byte[]> shingles =
        settings.isMergingDuplicates()
            ? PCollectionList.of(settled.get(SettleArticles.SHINGLES))
                .and(none)
                .apply("All shingles", Flatten.pCollections())
            : none;
    return shingles
        .apply("Cluster stories", new ClusterStories())
        .apply("Share stories", View.asSingleton());
  }
}
