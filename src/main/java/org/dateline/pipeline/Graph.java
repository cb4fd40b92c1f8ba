package org.dateline.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.article.ArticleReader;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.pipeline.block.Shards;
import org.dateline.pipeline.block.StoryIndex;
import org.dateline.pipeline.input.Chunk;
import org.dateline.pipeline.input.ChunkPacker;
import org.dateline.pipeline.input.Listing;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.parcel.RejectedCodec;
import org.dateline.pipeline.parcel.RunCount;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;

/**
 * The steps of the job and what flows between them. Articles travel in blocks by ranges of their
 * ids; counts travel as partial tables; rows wait in parts until all of a table are there.
 */
public final class Graph {
  private final Pipeline pipeline;
  private final Settings settings;
  private final Listing listing;
  private final Staging staging;
  private final Shards shards;

  private Graph(Pipeline pipeline, Settings settings, Listing listing, Staging staging) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.listing = listing;
    this.staging = staging;
    this.shards = Shards.forInput(listing.bytes());
  }

  /** Builds the whole graph into {@code pipeline}. */
  public static void build(Pipeline pipeline, Settings settings, Listing listing, Staging staging) {
    new Graph(pipeline, settings, listing, staging).build();
  }

  private void build() {
    PCollectionTuple annotated = annotate();
    PCollectionTuple settled =
        annotated
            .get(AnnotateArticles.SHARD_TO_PARCELS)
            .apply("Settle", new DropSameArticles(staging));
    PCollectionView<byte[]> stories = clusterStories(settled);
    PCollectionTuple counted =
        settled
            .get(DropSameArticles.SHARD_TO_DIGESTS)
            .apply("Count", new CountArticles(settings, staging, shards, stories));
    PCollection<byte[]> countries =
        counted.get(CountArticles.COUNTRY_COUNTS).apply("Merge", new MergeCountryCounts());
    PCollectionTuple entities =
        counted
            .get(CountArticles.HEAP_TO_ENTITIES)
            .apply("Merge entities", new MergeEntityCounts(settings, staging));
    PCollectionView<byte[]> countriesView = countries.apply("Share counts", View.asSingleton());
    PCollectionView<byte[]> entitiesView =
        entities.get(MergeEntityCounts.INDEX).apply("Share entities", View.asSingleton());
    PCollectionTuple pairs =
        settled
            .get(DropSameArticles.SHARD_TO_DIGESTS)
            .apply("Pair", new CountEntityPairs(settings, shards, stories, entitiesView));
    countRun(annotated, settled);
    PCollectionList.of(
            List.of(
                settled.get(DropSameArticles.TABLE_TO_PART),
                counted.get(CountArticles.TABLE_TO_PART),
                countries.apply("Write countries", new WriteCountryTables(settings, staging)),
                entities.get(MergeEntityCounts.TABLE_TO_PART),
                pairs
                    .get(CountEntityPairs.PERIODS)
                    .apply(
                        "Write periods",
                        new WriteEntityTimeline(settings, staging, countriesView, entitiesView)),
                allPairs(countries, pairs)
                    .apply(
                        "Write co-occurrence",
                        new WriteCooccurrence(
                            settings,
                            staging,
                            shards,
                            settled.get(DropSameArticles.SHARD_TO_SENTENCES),
                            countriesView,
                            entitiesView)),
                rejected(annotated, settled)))
        .apply("Join", new JoinRowFiles(settings, staging));
  }

  private PCollectionTuple annotate() {
    return pipeline
        .apply("Name chunks", Create.of(chunks()))
        .apply("Spread chunks", Reshuffle.viaRandomKey())
        .apply("Annotate", new AnnotateArticles(settings, shards));
  }

  private List<Chunk> chunks() {
    return ChunkPacker.pack(listing.files(), new ArticleReader(settings.readOptions()));
  }

  /** Without merging every article is its own story. */
  private PCollectionView<byte[]> clusterStories(PCollectionTuple settled) {
    PCollection<KV<Integer, byte[]>> shingles = settled.get(DropSameArticles.SHARD_TO_SHINGLES);
    PCollection<byte[]> stories;
    if (!settings.isMergingDuplicates()) {
      stories = pipeline.apply("Name no stories", Create.of(StoryIndex.encode(Map.of())));
    } else if (DirectRunner.class.equals(pipeline.getOptions().getRunner())) {
      stories = shingles.apply("Cluster stories", new ClusterStories());
    } else {
      stories = shingles.apply("Link stories", new LinkStories(shards));
    }
    return stories.apply("Share stories", View.asSingleton());
  }

  private PCollection<KV<String, byte[]>> allPairs(
      PCollection<byte[]> countries, PCollectionTuple pairs) {
    return PCollectionList.of(countries.apply("Pair countries", new PairCountries()))
        .and(
            pairs
                .get(CountEntityPairs.HEAP_TO_PAIRS)
                .apply("Merge pairs", new MergeEntityPairs(settings)))
        .apply("All pairs", Flatten.pCollections());
  }

  private PCollection<KV<String, RowFile>> rejected(
      PCollectionTuple annotated, PCollectionTuple settled) {
    PCollection<byte[]> listed =
        pipeline.apply("Name rejected files", Create.of(RejectedCodec.encode(listing.rejected())));
    return PCollectionList.of(annotated.get(AnnotateArticles.REJECTED))
        .and(settled.get(DropSameArticles.REJECTED))
        .and(listed)
        .apply("All rejected", Flatten.pCollections())
        .apply("Reject", new WriteRejected(staging));
  }

  private void countRun(PCollectionTuple annotated, PCollectionTuple settled) {
    LabelCounts listed = LabelCounts.ofSums(1);
    listed.add(RunCount.REJECTED.label(), listing.rejected().size());
    ByteEncoder encoded = new ByteEncoder();
    listed.encode(encoded);
    PCollectionList.of(annotated.get(AnnotateArticles.COUNTS))
        .and(settled.get(DropSameArticles.COUNTS))
        .and(pipeline.apply("Count rejected files", Create.of(encoded.toBytes())))
        .apply("All run counts", Flatten.pCollections())
        .apply("Count run", new WriteRunCounts(staging));
  }
}
