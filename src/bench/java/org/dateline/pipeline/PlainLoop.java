package org.dateline.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.article.ArticleReader;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.ArticleCounter;
import org.dateline.count.ArticleCounts;
import org.dateline.count.EntityPairCounts;
import org.dateline.count.FrequentEntities;
import org.dateline.count.MentionCounter;
import org.dateline.count.PairCount;
import org.dateline.count.PairCounts;
import org.dateline.count.PairHistogram;
import org.dateline.count.SentenceRef;
import org.dateline.count.outlet.PrintedArticle;
import org.dateline.count.timeline.DayCounts;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.count.timeline.Timeline;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.identity.EvidenceTaker;
import org.dateline.identity.Identifier;
import org.dateline.identity.NameEvidence;
import org.dateline.identity.WhoIsWho;
import org.dateline.model.Rejected;
import org.dateline.note.ArticleFacts;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NoteBytes;
import org.dateline.passage.Fingerprints;
import org.dateline.passage.Passages;
import org.dateline.passage.RepeatedMentions;
import org.dateline.passage.Repeats;
import org.dateline.passage.SightedArticle;
import org.dateline.passage.Sighting;
import org.dateline.pipeline.block.RunChoices;
import org.dateline.pipeline.example.SentenceBlock;
import org.dateline.pipeline.input.Chunk;
import org.dateline.pipeline.input.ChunkPacker;
import org.dateline.pipeline.input.Listing;
import org.dateline.pipeline.metric.RunCount;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.option.AnnotationSettings;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.option.CountingSettings;
import org.dateline.pipeline.option.DatelineOptions;
import org.dateline.pipeline.option.Settings;
import org.dateline.pipeline.option.SettingsParser;
import org.dateline.pipeline.parcel.ChunkReader;
import org.dateline.pipeline.parcel.Parcel;
import org.dateline.pipeline.parcel.SameArticles;
import org.dateline.pipeline.run.BesideTables;
import org.dateline.pipeline.run.ZeroFilled;
import org.dateline.pipeline.staging.RowFile;
import org.dateline.pipeline.staging.Staging;
import org.dateline.pipeline.staging.TableFiles;
import org.dateline.publish.OutputFolder;
import org.dateline.story.Shingles;
import org.dateline.story.Stories;
import org.dateline.story.StoryFinder;
import org.dateline.table.Manifest;
import org.dateline.table.Table;
import org.dateline.table.row.ArticleCountryRows;
import org.dateline.table.row.ArticleRow;
import org.dateline.table.row.CountryTables;
import org.dateline.table.row.EntityRows;
import org.dateline.table.row.EntityTimeline;
import org.dateline.table.row.MentionRows;
import org.dateline.table.row.PairTables;
import org.dateline.table.row.RejectedRows;
import org.dateline.table.row.TableRows;
import org.dateline.trail.Trail;

/**
 * What the job does, as a plain loop of two threads over the same pure code, without Beam: the
 * floor that the job is measured against. It writes the same files, run.json aside; it knows no
 * retries and one machine.
 */
final class PlainLoop {
  private static final int THREADS = 2;

  private final Settings settings;
  private final CountingSettings counting;
  private final Staging staging;
  private final RunCounts runCounts = new RunCounts();
  private final List<Rejected> rejected = new ArrayList<>();

  private PlainLoop(Settings settings, Staging staging) {
    this.settings = settings;
    this.counting = settings.counting();
    this.staging = staging;
  }

  /** Arguments as of the job. */
  public static void main(String[] args) throws IOException, InterruptedException {
    DatelineOptions options = CommandLine.parse(List.of(args));
    FileSystems.setDefaultPipelineOptions(options);
    Settings settings = SettingsParser.parse(options);
    try (OutputFolder folder = OutputFolder.open(settings.output())) {
      PlainLoop loop = new PlainLoop(settings, new Staging(folder.folder().toString()));
      RunChoices choices = loop.run();
      Manifest manifest = loop.staging.readManifest();
      var zeroFilled = ZeroFilled.of(folder.tables(), settings, manifest);
      new BesideTables(folder.tables(), settings, choices, manifest, zeroFilled)
          .write(options, loop.runCounts.byLabel());
      folder.publish(BesideTables.NAMES);
    }
    System.err.println("plain loop; " + PeakMemory.line());
  }

  private RunChoices run() throws IOException, InterruptedException {
    Listing listing = Listing.ofInput(settings.inputs(), settings.output());
    rejected.addAll(listing.rejected());
    runCounts.add(RunCount.REJECTED, rejected.size());
    SameArticles articles =
        SameArticles.of(
            annotate(
                ChunkPacker.pack(
                    listing.files(),
                    new ArticleReader(settings.annotation().reading().readOptions()))));
    runCounts.add(RunCount.SAME_ARTICLE, articles.again().size());
    rejected.addAll(articles.again());
    write(RejectedRows.of(rejected));
    return count(articles.kept());
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
    ChunkReader reader = new ChunkReader(settings.annotation(), settings.cache());
    for (Chunk chunk = queue.poll(); chunk != null; chunk = queue.poll()) {
      List<Parcel> own = new ArrayList<>();
      List<Rejected> ownRejected = new ArrayList<>();
      RunCounts ownCounts = reader.read(chunk, own::add, ownRejected::add);
      synchronized (parcels) {
        parcels.addAll(own);
        rejected.addAll(ownRejected);
        runCounts.merge(ownCounts);
      }
    }
  }

  private RunChoices count(List<Parcel> parcels) throws IOException {
    Map<Long, BitSet> idToRepeated = repeated(parcels);
    Stories stories = stories(parcels, idToRepeated);
    List<ArticleCounts> articles = new ArrayList<>();
    List<ArticleRow> rows = new ArrayList<>();
    DayCounts days = new DayCounts();
    Identifier identifier = identifier(parcels, idToRepeated, stories);
    write(
        new TableRows(
            Table.MENTIONS,
            out -> {
              for (Parcel parcel : parcels) {
                ArticleNotes notes = identifier.settle(notes(parcel, idToRepeated));
                MentionRows.write(out, notes);
                ArticleCounts article = MentionCounter.count(notes);
                articles.add(article);
                rows.add(ArticleRow.of(notes));
                article.date().ifPresent(day -> days.add(day, stories.isEarliest(article.id())));
              }
            }));
    TimeFrame time = counting.timeFrame(days);
    ArticleCounter counter = new ArticleCounter(time);
    articles.forEach(article -> counter.add(article, stories.isEarliest(article.id())));
    FrequentEntities entities =
        FrequentEntities.of(counter.entities().rows(), counting.leastStories(), counting.top());
    EntityPairCounts pairs = new EntityPairCounts(entities, time);
    articles.forEach(article -> pairs.add(article, stories.isEarliest(article.id())));
    PairHistogram histogram = new PairHistogram();
    histogram.add(Table.COOCCURRENCE_ENTITIES_COUNTRIES.label(), pairs.withCountries());
    histogram.add(Table.COOCCURRENCE_ENTITIES.label(), pairs.withEntities());
    histogram.add(Table.COOCCURRENCE_TOPICS_ENTITIES.label(), pairs.topicsWithEntities());
    RunChoices choices = new RunChoices(time, counting.minStories(histogram));
    Timeline timeline = time.timeline();
    write(ArticleRow.table(rows, stories));
    write(ArticleCountryRows.of(articles, stories));
    List<PrintedArticle> printed = rows.stream().map(row -> row.printed(stories)).toList();
    for (TableRows table : PlainTables.outlets(printed, counting.groups())) {
      write(table);
    }
    write(EntityRows.of(counter.entities()));
    write(EntityTimeline.of(entities, pairs.periods(), timeline));
    if (settings.tables().hasTopics()) {
      write(EntityTimeline.ofTopics(entities, pairs.periods(), timeline));
    }
    for (TableRows table : CountryTables.of(counter.countries(), counting.codeToName(), timeline)) {
      write(table);
    }
    write(PlainTables.words(parcels, articles, stories, settings.annotation().wordChoice()));
    writePairs(parcels, counter, entities, pairs, choices.minStories());
    return choices;
  }

  private Identifier identifier(
      List<Parcel> parcels, Map<Long, BitSet> idToRepeated, Stories stories) {
    AnnotationSettings annotation = settings.annotation();
    Gazetteer gazetteer = Gazetteer.of(annotation.gazetteerFiles());
    WhoIsWho whoIsWho = new WhoIsWho(gazetteer, annotation.codeToName().keySet());
    EvidenceTaker taker = whoIsWho.taker();
    parcels.forEach(
        parcel -> taker.add(notes(parcel, idToRepeated), stories.isEarliest(parcel.id())));
    NameEvidence evidence = taker.evidence();
    evidence.prune();
    return whoIsWho.identifier(whoIsWho.decide(evidence), annotation.parseOverrides(gazetteer));
  }

  /** The sentences of all articles. */
  static SentenceBlock sentences(List<Parcel> parcels) {
    ByteEncoder encoded = new ByteEncoder();
    parcels.forEach(parcel -> SentenceBlock.add(parcel.id(), parcel.sentences(), encoded));
    return SentenceBlock.of(encoded);
  }

  private static ArticleNotes notes(Parcel parcel, Map<Long, BitSet> idToRepeated) {
    ArticleFacts facts = ArticleFacts.decode(new ByteDecoder(parcel.facts()));
    ArticleNotes notes = NoteBytes.decode(facts, new ByteDecoder(parcel.notes()));
    BitSet repeated = idToRepeated.get(parcel.id());
    return repeated == null
        ? notes
        : RepeatedMentions.refuse(notes, Passages.of(Trail.ofBytes(parcel.trail()), repeated));
  }

  private Map<Long, BitSet> repeated(List<Parcel> parcels) {
    Map<Long, BitSet> idToRepeated = new HashMap<>();
    if (counting.isDroppingRepeated()) {
      Repeats.find(
          action -> parcels.forEach(parcel -> sight(parcel, action)),
          repeat ->
              idToRepeated
                  .computeIfAbsent(repeat.article(), id -> new BitSet())
                  .set(repeat.firstWord(), repeat.firstWord() + repeat.words()));
    }
    return idToRepeated;
  }

  private static void sight(Parcel parcel, Consumer<Sighting> action) {
    Trail trail = Trail.ofBytes(parcel.trail());
    SightedArticle article = SightedArticle.of(parcel.id(), parcel.epochSecond(), trail);
    Fingerprints.forEach(
        trail, parcel.source(), words -> action.accept(new Sighting(words, article)));
  }

  private Stories stories(List<Parcel> parcels, Map<Long, BitSet> idToRepeated) {
    if (!counting.isMergingDuplicates()) {
      return Stories.ALL_APART;
    }
    StoryFinder finder = new StoryFinder();
    for (Parcel parcel : parcels) {
      BitSet repeated = idToRepeated.getOrDefault(parcel.id(), new BitSet());
      finder.add(
          parcel.id(), parcel.epochSecond(), Shingles.of(Trail.ofBytes(parcel.trail()), repeated));
    }
    return new Stories(finder.duplicateToEarliest());
  }

  private void writePairs(
      List<Parcel> parcels,
      ArticleCounter counter,
      FrequentEntities entities,
      EntityPairCounts pairs,
      int minStories)
      throws IOException {
    PairTables tables = new PairTables(counting.codeToName(), counter.countries(), entities);
    SentenceBlock sentences = sentences(parcels);
    Map<Table, PairCounts> tableToPairs = new EnumMap<>(Table.class);
    tableToPairs.put(Table.COOCCURRENCE_COUNTRIES, counter.countries().pairs());
    tableToPairs.put(Table.COOCCURRENCE_ENTITIES_COUNTRIES, pairs.withCountries());
    tableToPairs.put(Table.COOCCURRENCE_ENTITIES, pairs.withEntities());
    if (settings.tables().hasTopics()) {
      tableToPairs.put(Table.COOCCURRENCE_TOPICS_COUNTRIES, pairs.topicsWithCountries());
      tableToPairs.put(Table.COOCCURRENCE_TOPICS_ENTITIES, pairs.topicsWithEntities());
    }
    for (Map.Entry<Table, PairCounts> entry : tableToPairs.entrySet()) {
      Table table = entry.getKey();
      int least = table.isOfFrequentPairs() ? minStories : 0;
      List<PairCount> shown =
          entry.getValue().pairs().stream().filter(pair -> pair.stories() >= least).toList();
      Set<SentenceRef> wanted = PairTables.examples(shown);
      Map<SentenceRef, String> refToWords = new HashMap<>();
      sentences.pick(wanted, refToWords);
      write(tables.of(entry.getKey(), shown, refToWords));
    }
  }

  private void write(TableRows rows) throws IOException {
    finish(rows.table(), staging.write(rows, 0));
  }

  private void finish(Table table, RowFile rows) throws IOException {
    try (TableFiles files = TableFiles.of(table.label(), settings.tables(), staging)) {
      files.append(rows);
    }
  }
}
