package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.article.ArticleReader;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.CodePointOrder;
import org.dateline.count.ArticleCounts;
import org.dateline.count.CountryCounts;
import org.dateline.count.EntityCounts;
import org.dateline.count.EntityPairCounts;
import org.dateline.count.Margin;
import org.dateline.count.PairCount;
import org.dateline.count.PairCounts;
import org.dateline.count.SentenceRef;
import org.dateline.count.timeline.LabelCounts;
import org.dateline.count.timeline.Timeline;
import org.dateline.model.ArticleId;
import org.dateline.model.Rejected;
import org.dateline.pipeline.block.Block;
import org.dateline.pipeline.block.EntityIndex;
import org.dateline.pipeline.block.SentenceWords;
import org.dateline.pipeline.block.StoryIndex;
import org.dateline.pipeline.input.Chunk;
import org.dateline.pipeline.input.ChunkPacker;
import org.dateline.pipeline.input.Listing;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.SettingsParser;
import org.dateline.pipeline.parcel.ChunkReader;
import org.dateline.pipeline.parcel.Parcel;
import org.dateline.pipeline.parcel.RunCount;
import org.dateline.pipeline.run.BesideTables;
import org.dateline.pipeline.run.RunSummary;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.staging.TableColumns;
import org.dateline.pipeline.staging.TableFiles;
import org.dateline.publish.OutputFolder;
import org.dateline.story.Shingles;
import org.dateline.story.StoryFinder;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;
import org.dateline.table.row.ArticleRow;
import org.dateline.table.row.CooccurrenceRows;
import org.dateline.table.row.CountryRows;
import org.dateline.table.row.CoverageRows;
import org.dateline.table.row.EntityRows;
import org.dateline.table.row.PairTimelineRows;
import org.dateline.table.row.RejectedRows;
import org.dateline.table.row.TimelineRows;
import org.dateline.table.row.WideTimelineRows;

/**
 * What the job does, as a plain loop of two threads over the same pure code, without Beam: the
 * floor that the job is measured against. It writes the same files, run.json aside; it knows no
 * retries, no article twice and one machine.
 */
final class PlainLoop {
  private static final int THREADS = 2;

  private final Settings settings;
  private final Staging staging;
  private final LabelCounts runCounts = LabelCounts.ofSums(1);
  private final List<Rejected> rejected = new ArrayList<>();

  private PlainLoop(Settings settings, Staging staging) {
    this.settings = settings;
    this.staging = staging;
  }

  /** Arguments as of the job. */
  public static void main(String[] args) throws IOException, InterruptedException {
    DatelineOptions options = CommandLine.parse(List.of(args));
    FileSystems.setDefaultPipelineOptions(options);
    Settings settings = SettingsParser.parse(options);
    try (OutputFolder folder = OutputFolder.open(settings.output())) {
      PlainLoop run = new PlainLoop(settings, new Staging(folder.folder().toString()));
      run.run();
      new BesideTables(folder.tables(), settings, run.staging.readManifest())
          .write(options, RunSummary.counts(run.runCounts));
      folder.publish(BesideTables.NAMES);
    }
    System.err.println("plain loop; " + PeakMemory.line());
  }

  private void run() throws IOException, InterruptedException {
    Listing listing = Listing.of(settings.inputs(), "--input", settings.output());
    rejected.addAll(listing.rejected());
    runCounts.add(RunCount.REJECTED.label(), rejected.size());
    List<Parcel> parcels =
        annotate(ChunkPacker.pack(listing.files(), new ArticleReader(settings.readOptions())));
    parcels.sort(Parcel.ORDER);
    finish(
        Table.MENTIONS,
        staging.writeLines("mentions", 0, parcels.stream().map(Parcel::mentions).toList()));
    part(Table.REJECTED, rows -> RejectedRows.write(rows, rejected));
    count(parcels, stories(parcels));
  }

  private List<Parcel> annotate(List<Chunk> chunks) throws InterruptedException {
    Queue<Chunk> queue = new ConcurrentLinkedQueue<>(chunks);
    List<Parcel> parcels = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Thread thread = new Thread(() -> drain(queue, parcels));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return parcels;
  }

  private void drain(Queue<Chunk> queue, List<Parcel> parcels) {
    ChunkReader reader = new ChunkReader(settings);
    for (Chunk chunk = queue.poll(); chunk != null; chunk = queue.poll()) {
      List<Parcel> own = new ArrayList<>();
      List<Rejected> ownRejected = new ArrayList<>();
      LabelCounts ownCounts = reader.read(chunk, own::add, ownRejected::add);
      synchronized (parcels) {
        parcels.addAll(own);
        rejected.addAll(ownRejected);
        runCounts.merge(ownCounts);
      }
    }
  }

  private static StoryIndex stories(List<Parcel> parcels) {
    StoryFinder finder = new StoryFinder();
    for (Parcel parcel : parcels) {
      finder.add(
          ArticleId.fromNumber(parcel.id()),
          parcel.epochSecond(),
          Shingles.ofBytes(parcel.shingles()));
    }
    ByteEncoder out = new ByteEncoder();
    finder
        .duplicateToEarliest()
        .forEach(
            (duplicate, earliest) ->
                out.number(ArticleId.toNumber(duplicate)).number(ArticleId.toNumber(earliest)));
    return new StoryIndex(Block.of(out));
  }

  private void count(List<Parcel> parcels, StoryIndex stories) throws IOException {
    CountryCounts counts = new CountryCounts();
    EntityCounts entities = new EntityCounts();
    List<ArticleCounts> digests = new ArrayList<>();
    for (Parcel parcel : parcels) {
      ArticleCounts digest = ArticleCounts.decode(new ByteDecoder(parcel.digest()));
      boolean isStory = stories.isEarliest(digest.id());
      counts.add(digest, isStory, settings.period());
      digest.occurrences().stream()
          .filter(one -> one.isCounted() && !one.isCountry())
          .forEach(one -> entities.add(digest, isStory, one));
      digests.add(digest);
    }
    EntityIndex index = EntityIndex.of(entities.rows(), settings);
    EntityPairCounts pairs =
        new EntityPairCounts(index.idToMargin().keySet(), Set.copyOf(index.top()));
    digests.forEach(
        digest -> pairs.add(digest, stories.isEarliest(digest.id()), settings.period()));
    write(parcels, stories, counts, entities);
    writeTimeline(counts, index, pairs);
    writePairs(parcels, counts, index, pairs);
  }

  private void write(
      List<Parcel> parcels, StoryIndex stories, CountryCounts counts, EntityCounts entities)
      throws IOException {
    Timeline timeline = settings.timeline(counts.dates().range());
    List<List<String>> headings = new ArrayList<>();
    settings.codeToName().forEach((code, name) -> headings.add(List.of(code, name)));
    part(
        Table.ARTICLES,
        rows ->
            parcels.forEach(
                parcel ->
                    ArticleRow.decode(new ByteDecoder(parcel.row()))
                        .write(rows, ArticleId.fromNumber(stories.earliestOf(parcel.id())))));
    part(Table.COUNTRIES, rows -> CountryRows.write(rows, counts, settings.codeToName()));
    part(Table.ENTITIES, rows -> EntityRows.write(rows, entities.rows()));
    part(Table.COVERAGE, rows -> CoverageRows.write(rows, counts, settings.period()));
    part(Table.TIMELINE_PAIRS, rows -> PairTimelineRows.write(rows, counts, timeline));
    part(
        Table.TIMELINE_COUNTRIES,
        rows -> new TimelineRows(timeline, counts.periods()).write(rows, headings));
    part(
        Table.TIMELINE_COUNTRIES_WIDE,
        rows ->
            WideTimelineRows.write(
                rows, timeline, counts.periods(), settings.codeToName().keySet()));
  }

  private void writeTimeline(CountryCounts counts, EntityIndex index, EntityPairCounts pairs)
      throws IOException {
    Timeline timeline = settings.timeline(counts.dates().range());
    List<List<String>> headings =
        index.top().stream()
            .sorted(CodePointOrder.INSTANCE)
            .map(id -> EntityRows.heading(id, index.margin(id).name()))
            .toList();
    part(
        Table.TIMELINE_ENTITIES,
        rows -> new TimelineRows(timeline, pairs.periods()).write(rows, headings));
  }

  private void writePairs(
      List<Parcel> parcels, CountryCounts counts, EntityIndex index, EntityPairCounts pairs)
      throws IOException {
    settings
        .codeToName()
        .forEach(
            (code, name) ->
                index
                    .idToMargin()
                    .put(code, new Margin(name, counts.countries().row(code).stories())));
    List<PairCount> countries = frequent(counts.pairs(), 0);
    List<PairCount> mixed = frequent(pairs.withCountries(), settings.minStories());
    List<PairCount> others = frequent(pairs.withEntities(), settings.minStories());
    Set<SentenceRef> wanted = new HashSet<>();
    for (List<PairCount> some : List.of(countries, mixed, others)) {
      some.forEach(pair -> pair.example().ifPresent(one -> wanted.add(one.sentence())));
    }
    ByteEncoder sentences = new ByteEncoder();
    parcels.forEach(parcel -> sentences.number(parcel.id()).bytes(parcel.sentences()));
    SentenceWords words = new SentenceWords();
    words.pick(Block.of(sentences), wanted);
    CooccurrenceRows rows =
        new CooccurrenceRows(index.idToMargin(), counts.stories(), words.asMap());
    part(Table.COOCCURRENCE_COUNTRIES, out -> rows.write(out, countries));
    part(Table.COOCCURRENCE_ENTITIES_COUNTRIES, out -> rows.write(out, mixed));
    part(Table.COOCCURRENCE_ENTITIES, out -> rows.write(out, others));
  }

  private static List<PairCount> frequent(PairCounts tally, int minStories) {
    List<PairCount> pairs = new ArrayList<>();
    tally.forEach(
        pair -> {
          if (pair.stories() >= minStories) {
            pairs.add(pair);
          }
        });
    return pairs;
  }

  private void part(Table table, Consumer<RowWriter> rows) throws IOException {
    finish(table, staging.writePart(table, TableColumns.of(table, settings), 0, rows));
  }

  private void finish(Table table, RowFile part) throws IOException {
    try (TableFiles files = TableFiles.of(table.label(), settings, staging)) {
      files.append(part);
    }
  }
}
