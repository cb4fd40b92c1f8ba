package org.dateline.pipeline;

import java.util.List;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.article.ArticleReader;
import org.dateline.count.CountryCounts;
import org.dateline.count.FrequentEntities;
import org.dateline.count.PairCounts;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.identity.Identities;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.PlacedArticles;
import org.dateline.pipeline.block.PlacedNotes;
import org.dateline.pipeline.block.RejectedBlock;
import org.dateline.pipeline.block.ShinglesBlock;
import org.dateline.pipeline.block.StoryBlock;
import org.dateline.pipeline.input.ChunkPacker;
import org.dateline.pipeline.input.Listing;
import org.dateline.pipeline.metric.RunCount;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.option.CountingSettings;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.outlet.WriteOutlets;
import org.dateline.pipeline.outlet.WriteStories;
import org.dateline.pipeline.passage.CutPassages;
import org.dateline.pipeline.passage.FindRepeats;
import org.dateline.pipeline.passage.RepeatBlock;
import org.dateline.pipeline.passage.TrailBlock;
import org.dateline.pipeline.settle.DecideIdentities;
import org.dateline.pipeline.settle.SettleMentions;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.story.ClusterStories;
import org.dateline.pipeline.story.LinkStories;
import org.dateline.pipeline.story.PlaceInStories;
import org.dateline.pipeline.travel.Coders;
import org.dateline.pipeline.word.ChooseWords;
import org.dateline.pipeline.word.CountWords;
import org.dateline.pipeline.word.WriteCountryWords;
import org.dateline.table.Table;

/**
 * The steps of the job and what flows between them. Articles travel in blocks by ranges of their
 * ids; counts travel as partial tables, by shards of what they count; rows wait in files until all
 * of a table are there.
 */
public final class Graph {
  private final Pipeline pipeline;
  private final Settings settings;
  private final CountingSettings counting;
  private final Listing listing;
  private final Staging staging;
  private final Division division;

  private Graph(Pipeline pipeline, Settings settings, Listing listing, Staging staging) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.counting = settings.counting();
    this.listing = listing;
    this.staging = staging;
    this.division = Division.forInput(listing.bytes());
  }

  /** Builds the whole graph into {@code pipeline}. */
  public static void build(Pipeline pipeline, Settings settings, Listing listing, Staging staging) {
    Coders.register(pipeline.getCoderRegistry());
    new Graph(pipeline, settings, listing, staging).build();
  }

  private void build() {
    PCollectionTuple annotated = annotate();
    PCollectionTuple distinct =
        annotated
            .get(AnnotateArticles.RANGE_TO_PARCELS)
            .apply("Drop same articles", new DropSameArticles(staging));
    PCollection<KV<Integer, PlacedNotes>> notes = place(distinct);
    PCollectionView<Identities> identities =
        notes
            .apply("Decide identities", new DecideIdentities(settings.annotation(), division))
            .apply("Share identities", View.asSingleton());
    PCollectionTuple settled =
        notes.apply(
            "Settle mentions", new SettleMentions(settings.annotation(), identities, staging));
    PCollection<KV<Integer, PlacedArticles>> articles =
        settled.get(SettleMentions.RANGE_TO_ARTICLES);
    PCollectionView<TimeFrame> time =
        articles
            .apply("Choose time frame", new ChooseTimeFrame(counting))
            .apply("Share time frame", View.asSingleton());
    PCollectionTuple counted = articles.apply("Count", new CountArticles(time, staging, division));
    PCollection<CountryCounts> countries =
        counted.get(CountArticles.COUNTRIES).apply("Merge", new MergeCountryCounts());
    PCollectionTuple entities =
        counted
            .get(CountArticles.SHARD_TO_ENTITIES)
            .apply("Merge entities", new MergeEntityCounts(counting, staging));
    PCollectionView<CountryCounts> countriesView =
        countries.apply("Share counts", View.asSingleton());
    PCollectionView<FrequentEntities> entitiesView =
        entities.get(MergeEntityCounts.FREQUENT).apply("Share entities", View.asSingleton());
    PCollectionTuple pairs =
        articles.apply("Pair", new CountEntityPairs(time, division, entitiesView));
    PCollectionTuple merged =
        pairs
            .get(CountEntityPairs.SHARD_TO_PAIRS)
            .apply("Merge pairs", new MergeEntityPairs(counting.leastStories()));
    PCollection<Integer> minStories =
        merged
            .get(MergeEntityPairs.HISTOGRAMS)
            .apply("Choose least stories", new ChooseMinStories(counting));
    minStories.apply("Tell choices", new WriteRunChoices(staging, time));
    countRun(annotated, distinct, settled);
    PCollectionList.of(
            List.of(
                distinct.get(DropSameArticles.TABLE_TO_ROWS),
                counted.get(CountArticles.TABLE_TO_ROWS),
                counted
                    .get(CountArticles.RANGE_TO_STORIES)
                    .apply("Write all stories", new WriteStories(staging)),
                counted
                    .get(CountArticles.OUTLETS)
                    .apply("Write outlets", new WriteOutlets(counting.groups(), staging)),
                countries.apply(
                    "Write countries",
                    new WriteCountryTables(counting.codeToName(), staging, time)),
                entities.get(MergeEntityCounts.TABLE_TO_ROWS),
                pairs
                    .get(CountEntityPairs.PERIODS)
                    .apply("Write periods", new WriteEntityTimeline(staging, time, entitiesView)),
                allPairs(countries, merged, minStories)
                    .apply(
                        "Write co-occurrence",
                        new WriteCooccurrence(
                            settings,
                            staging,
                            division,
                            distinct.get(DropSameArticles.RANGE_TO_SENTENCES),
                            countriesView,
                            entitiesView)),
                words(distinct, articles),
                rejected(annotated, distinct)))
        .apply("Join", JoinRowFiles.ofAllBut(Table.MENTIONS, settings.tables(), staging));
    PCollectionList.of(settled.get(SettleMentions.TABLE_TO_ROWS))
        .apply("Join mentions", JoinRowFiles.of(Table.MENTIONS, settings.tables(), staging));
  }

  private PCollectionTuple annotate() {
    ArticleReader reader = new ArticleReader(settings.annotation().reading().readOptions());
    return pipeline
        .apply("Name chunks", Create.of(ChunkPacker.numbered(listing.files(), reader)))
        .apply("Annotate", new AnnotateArticles(settings.annotation(), settings.cache(), division));
  }

  private PCollection<KV<Integer, PlacedNotes>> place(PCollectionTuple distinct) {
    PCollection<KV<Integer, TrailBlock>> trails = distinct.get(DropSameArticles.RANGE_TO_TRAILS);
    PCollectionTuple cut = trails.apply("Cut passages", new CutPassages(repeats(trails)));
    return distinct
        .get(DropSameArticles.RANGE_TO_NOTES)
        .apply(
            "Place in stories",
            new PlaceInStories(
                stories(cut.get(CutPassages.RANGE_TO_SHINGLES)),
                cut.get(CutPassages.RANGE_TO_PASSAGES)));
  }

  private PCollection<KV<Integer, RepeatBlock>> repeats(
      PCollection<KV<Integer, TrailBlock>> trails) {
    return counting.isDroppingRepeated()
        ? trails.apply("Find repeats", new FindRepeats(division))
        : pipeline.apply(
            "Name no repeats", Create.empty(new TypeDescriptor<KV<Integer, RepeatBlock>>() {}));
  }

  /** Without merging every article is its own story. */
  private PCollection<KV<Integer, StoryBlock>> stories(
      PCollection<KV<Integer, ShinglesBlock>> shingles) {
    if (!counting.isMergingDuplicates()) {
      return pipeline.apply(
          "Name no stories", Create.empty(new TypeDescriptor<KV<Integer, StoryBlock>>() {}));
    }
    return DirectRunner.class.equals(pipeline.getOptions().getRunner())
        ? shingles.apply("Cluster stories", new ClusterStories(division))
        : shingles.apply("Link stories", new LinkStories(division));
  }

  private PCollection<KV<String, Partial<PairCounts>>> allPairs(
      PCollection<CountryCounts> countries,
      PCollectionTuple merged,
      PCollection<Integer> minStories) {
    return PCollectionList.of(countries.apply("Pair countries", new PairCountries()))
        .and(frequent(merged.get(MergeEntityPairs.TABLE_TO_PAIRS), minStories))
        .apply("All pairs", Flatten.pCollections());
  }

  /** A number that was asked for has dropped rare pairs when they were merged. */
  private PCollection<KV<String, Partial<PairCounts>>> frequent(
      PCollection<KV<String, Partial<PairCounts>>> pairs, PCollection<Integer> minStories) {
    if (!counting.isMinStoriesAuto()) {
      return pairs;
    }
    PCollectionView<Integer> threshold =
        minStories.apply("Share least stories", View.asSingleton());
    return pairs.apply("Drop rare pairs", new KeepFrequentPairs(threshold));
  }

  private PCollection<KV<String, RowFile>> words(
      PCollectionTuple distinct, PCollection<KV<Integer, PlacedArticles>> articles) {
    return distinct
        .get(DropSameArticles.RANGE_TO_WORDS)
        .apply("Count words", new CountWords(articles, division))
        .apply("Choose words", new ChooseWords(settings.annotation().wordChoice()))
        .apply(
            "Write all words",
            new WriteCountryWords(
                staging, division, distinct.get(DropSameArticles.RANGE_TO_SENTENCES)));
  }

  private PCollection<KV<String, RowFile>> rejected(
      PCollectionTuple annotated, PCollectionTuple distinct) {
    PCollection<RejectedBlock> listed =
        pipeline.apply("Name rejected files", Create.of(RejectedBlock.of(listing.rejected())));
    return PCollectionList.of(annotated.get(AnnotateArticles.REJECTED))
        .and(distinct.get(DropSameArticles.REJECTED))
        .and(listed)
        .apply("All rejected", Flatten.pCollections())
        .apply("Reject", new WriteRejected(staging));
  }

  private void countRun(
      PCollectionTuple annotated, PCollectionTuple distinct, PCollectionTuple settled) {
    RunCounts listed = RunCounts.of(RunCount.REJECTED, listing.rejected().size());
    PCollectionList.of(annotated.get(AnnotateArticles.RUN_COUNTS))
        .and(distinct.get(DropSameArticles.RUN_COUNTS))
        .and(settled.get(SettleMentions.RUN_COUNTS))
        .and(pipeline.apply("Count rejected files", Create.of(Partial.of(listed))))
        .apply("All run counts", Flatten.pCollections())
        .apply("Count run", new WriteRunCounts(staging));
  }
}
