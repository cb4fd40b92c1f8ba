package org.dateline.pipeline.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.apache.beam.sdk.util.SerializableUtils;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.ArticleCounter;
import org.dateline.count.CountryCounts;
import org.dateline.count.EntityCounts;
import org.dateline.count.FrequentEntities;
import org.dateline.count.MentionCounter;
import org.dateline.count.PairCounts;
import org.dateline.count.PairHistogram;
import org.dateline.count.SentenceRef;
import org.dateline.count.outlet.OutletCounts;
import org.dateline.count.outlet.PrintedArticle;
import org.dateline.count.outlet.StoryCounts;
import org.dateline.count.timeline.DayCounts;
import org.dateline.count.timeline.Period;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.count.timeline.TimeFrames;
import org.dateline.count.word.TopWords;
import org.dateline.count.word.WordChoice;
import org.dateline.count.word.WordCounts;
import org.dateline.count.word.WordTotals;
import org.dateline.identity.Identities;
import org.dateline.identity.NameEvidence;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Origin;
import org.dateline.model.RandomArticles;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;
import org.dateline.model.Span;
import org.dateline.note.ArticleNotes;
import org.dateline.note.ArticleWords;
import org.dateline.note.NoteBytes;
import org.dateline.note.NoteTaker;
import org.dateline.note.PlainWords;
import org.dateline.passage.Fingerprint;
import org.dateline.passage.Passages;
import org.dateline.passage.Repeat;
import org.dateline.passage.SightedArticle;
import org.dateline.pipeline.block.ArticleBlock;
import org.dateline.pipeline.block.LinkBlock;
import org.dateline.pipeline.block.MeetingBlock;
import org.dateline.pipeline.block.NotesBlock;
import org.dateline.pipeline.block.PairShard;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.PassageBlock;
import org.dateline.pipeline.block.PlacedArticles;
import org.dateline.pipeline.block.PlacedNotes;
import org.dateline.pipeline.block.QuestionBlock;
import org.dateline.pipeline.block.RejectedBlock;
import org.dateline.pipeline.block.ShinglesBlock;
import org.dateline.pipeline.block.StoryBlock;
import org.dateline.pipeline.block.WordsBlock;
import org.dateline.pipeline.example.ExampleBlock;
import org.dateline.pipeline.example.SentenceBlock;
import org.dateline.pipeline.example.WantedSentences;
import org.dateline.pipeline.metric.RunCount;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.parcel.ParcelBlock;
import org.dateline.pipeline.passage.RepeatBlock;
import org.dateline.pipeline.passage.SightingBlock;
import org.dateline.pipeline.passage.TrailBlock;
import org.dateline.story.DatedShingles;
import org.dateline.story.Shingles;
import org.dateline.table.Table;
import org.dateline.trail.Trail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that travels between steps comes back as it was. */
final class CodersTest {
  private static final DatedShingles EARLIER =
      new DatedShingles(7, -5, Shingles.of("one two three four five"));
  private static final DatedShingles LATER =
      new DatedShingles(1L << 59, Long.MAX_VALUE, Shingles.of(""));

  static Set<Class<?>> types() {
    return Coders.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("types")
  @SuppressWarnings("unchecked") // samples stand under their own types
  void whatTravelsComesBack(Class<?> type) throws IOException {
    BytesCoder<Object> coder = (BytesCoder<Object>) Objects.requireNonNull(Coders.all().get(type));
    Object sample = Objects.requireNonNull(samples().get(type), "no sample of " + type);

    BytesCoder<Object> travelled =
        (BytesCoder<Object>) SerializableUtils.clone((Serializable) coder);
    Object back = decode(travelled, encode(travelled, sample));

    assertThat(travelled).isEqualTo(coder);
    assertThat(back).usingRecursiveComparison().isEqualTo(sample);
  }

  private static byte[] encode(BytesCoder<Object> coder, Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    coder.encode(value, out);
    return out.toByteArray();
  }

  private static Object decode(BytesCoder<Object> coder, byte[] bytes) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    Object value = coder.decode(in);
    assertThat(in.available()).isZero();
    return value;
  }

  private static Map<Class<?>, Object> samples() {
    ArticleCounter counter = new ArticleCounter(TimeFrames.of(Period.DAY));
    RandomArticles.next(new Random(3), 20)
        .forEach(one -> counter.add(MentionCounter.count(NoteTaker.of(one, ZoneOffset.UTC)), true));
    DayCounts days = new DayCounts();
    days.add(LocalDate.of(2018, 1, 1), true);
    PairHistogram histogram = new PairHistogram();
    histogram.add("pairs", counter.countries().pairs());
    OutletCounts outlets = new OutletCounts();
    StoryCounts printed = new StoryCounts();
    RandomArticles.next(new Random(7), 5)
        .forEach(
            one -> {
              ArticleNotes taken = NoteTaker.of(one, ZoneOffset.UTC);
              PrintedArticle article =
                  new PrintedArticle(
                      taken.facts(), 3, List.of("CHN", "USA"), "USA", taken.id(), true);
              outlets.add(article);
              printed.add(article);
            });
    WordCounts words = new WordCounts();
    RandomArticles.next(new Random(9), 20)
        .forEach(
            one ->
                words.add(
                    MentionCounter.count(NoteTaker.of(one, ZoneOffset.UTC)),
                    ArticleWords.of(one, new PlainWords(Set.of()))));
    ByteEncoder wordBytes = new ByteEncoder();
    WordsBlock.add(7, new byte[] {0, 0}, wordBytes);
    ByteEncoder shingles = new ByteEncoder();
    ShinglesBlock.add(EARLIER, shingles);
    ByteEncoder meetings = new ByteEncoder();
    MeetingBlock.add(7, 9, meetings);
    ByteEncoder questions = new ByteEncoder();
    QuestionBlock.add(EARLIER, 9, questions);
    ByteEncoder links = new ByteEncoder();
    LinkBlock.add(EARLIER, LATER, links);
    ByteEncoder sentences = new ByteEncoder();
    SentenceBlock.add(7, SentenceBlock.encode(Map.of(0, "A title", 3, "Ünï")), sentences);
    ByteEncoder examples = new ByteEncoder();
    ExampleBlock.add(new SentenceRef(7, 3), "Ünï", examples);
    ArticleBlock articles = new ArticleBlock.Builder().build();
    StoryBlock stories = StoryBlock.of(Map.of(9L, 7L));
    NotesBlock notes = notes();
    Trail trail = Trail.of("Ünï one\ntwo three four five, six");
    ByteEncoder trails = new ByteEncoder();
    TrailBlock.add(7, -5, "Gazette", trail.toBytes(), trails);
    ByteEncoder sightings = new ByteEncoder();
    SightingBlock.add(
        SightedArticle.of(7, -5, trail), List.of(new Fingerprint(-1, 3, 10)), sightings);
    ByteEncoder repeats = new ByteEncoder();
    RepeatBlock.add(new Repeat(7, 3, 10), repeats);
    ByteEncoder repeated = new ByteEncoder();
    PassageBlock.add(7, new Passages(List.of(new Span(3, 9)), 2, 6), repeated);
    PassageBlock passages = PassageBlock.of(repeated);
    return Map.ofEntries(
        Map.entry(ParcelBlock.class, new ParcelBlock(new byte[] {0, 1})),
        Map.entry(
            RejectedBlock.class,
            RejectedBlock.of(
                List.of(new Rejected(new Origin("a", 1), RejectReason.EMPTY, "nothing")))),
        Map.entry(ArticleBlock.class, articles),
        Map.entry(NotesBlock.class, notes),
        Map.entry(PlacedNotes.class, new PlacedNotes(List.of(notes), stories, passages)),
        Map.entry(SentenceBlock.class, SentenceBlock.of(sentences)),
        Map.entry(TrailBlock.class, TrailBlock.of(trails)),
        Map.entry(SightingBlock.class, SightingBlock.of(sightings)),
        Map.entry(RepeatBlock.class, RepeatBlock.of(repeats)),
        Map.entry(PassageBlock.class, passages),
        Map.entry(ShinglesBlock.class, ShinglesBlock.of(shingles)),
        Map.entry(MeetingBlock.class, MeetingBlock.of(meetings)),
        Map.entry(QuestionBlock.class, QuestionBlock.of(questions)),
        Map.entry(LinkBlock.class, LinkBlock.of(links)),
        Map.entry(StoryBlock.class, stories),
        Map.entry(ExampleBlock.class, ExampleBlock.of(examples)),
        Map.entry(Partial.class, Partial.of(counter.entities())),
        Map.entry(PlacedArticles.class, new PlacedArticles(articles, stories)),
        Map.entry(
            WantedSentences.class,
            new WantedSentences(Table.COOCCURRENCE_ENTITIES, Set.of(new SentenceRef(7, 3)))),
        Map.entry(PairShard.class, new PairShard(Table.COOCCURRENCE_ENTITIES, 12)),
        Map.entry(NameEvidence.class, new NameEvidence()),
        Map.entry(Identities.class, Identities.NONE),
        Map.entry(CountryCounts.class, counter.countries()),
        Map.entry(EntityCounts.class, counter.entities()),
        Map.entry(PairCounts.class, counter.countries().pairs()),
        Map.entry(PeriodCounts.class, counter.countries().periods()),
        Map.entry(OutletCounts.class, outlets),
        Map.entry(StoryCounts.class, printed),
        Map.entry(WordsBlock.class, WordsBlock.of(wordBytes)),
        Map.entry(WordCounts.class, words),
        Map.entry(WordTotals.class, words.totals()),
        Map.entry(TopWords.class, words.top(words.totals(), new WordChoice(Map.of()))),
        Map.entry(DayCounts.class, days),
        Map.entry(PairHistogram.class, histogram),
        Map.entry(TimeFrame.class, TimeFrames.of(Period.WEEK)),
        Map.entry(RunCounts.class, RunCounts.of(RunCount.READ, 3)),
        Map.entry(FrequentEntities.class, FrequentEntities.of(counter.entities().rows(), 1, 2)));
  }

  private static NotesBlock notes() {
    ByteEncoder content = new ByteEncoder();
    for (AnnotatedArticle article : RandomArticles.next(new Random(5), 3)) {
      ArticleNotes taken = NoteTaker.of(article, ZoneOffset.UTC);
      ByteEncoder facts = new ByteEncoder();
      taken.facts().encode(facts);
      ByteEncoder mentions = new ByteEncoder();
      NoteBytes.encode(taken, mentions);
      NotesBlock.add(facts.toBytes(), mentions.toBytes(), content);
    }
    return NotesBlock.of(content);
  }
}
