package org.dateline.pipeline.travel;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.bytes.Encodable;
import org.dateline.bytes.Mergeable;
import org.dateline.count.CountryCounts;
import org.dateline.count.EntityCounts;
import org.dateline.count.FrequentEntities;
import org.dateline.count.PairCounts;
import org.dateline.count.PairHistogram;
import org.dateline.count.outlet.OutletCounts;
import org.dateline.count.outlet.StoryCounts;
import org.dateline.count.timeline.DayCounts;
import org.dateline.count.timeline.PeriodCounts;
import org.dateline.count.timeline.TimeFrame;
import org.dateline.count.word.TopWords;
import org.dateline.count.word.WordCounts;
import org.dateline.count.word.WordTotals;
import org.dateline.identity.Identities;
import org.dateline.identity.NameEvidence;
import org.dateline.pipeline.block.ArticleBlock;
import org.dateline.pipeline.block.Block;
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
import org.dateline.pipeline.block.Whole;
import org.dateline.pipeline.block.WordsBlock;
import org.dateline.pipeline.example.ExampleBlock;
import org.dateline.pipeline.example.SentenceBlock;
import org.dateline.pipeline.example.WantedSentences;
import org.dateline.pipeline.metric.RunCounts;
import org.dateline.pipeline.parcel.ParcelBlock;
import org.dateline.pipeline.passage.RepeatBlock;
import org.dateline.pipeline.passage.SightingBlock;
import org.dateline.pipeline.passage.TrailBlock;

/** How all that travels between steps is encoded: a line for each type. */
public final class Coders extends CoderProvider {
  private final Map<Class<?>, BytesCoder<?>> typeToCoder = new LinkedHashMap<>();

  /** Makes an empty table. */
  private interface NewTable<T> extends Supplier<T>, Serializable {}

  private Coders() {
    block(ParcelBlock.class, ParcelBlock::new);
    block(RejectedBlock.class, RejectedBlock::new);
    block(ArticleBlock.class, ArticleBlock::new);
    block(NotesBlock.class, NotesBlock::new);
    block(SentenceBlock.class, SentenceBlock::new);
    block(TrailBlock.class, TrailBlock::new);
    block(SightingBlock.class, SightingBlock::new);
    block(RepeatBlock.class, RepeatBlock::new);
    block(PassageBlock.class, PassageBlock::new);
    block(ShinglesBlock.class, ShinglesBlock::new);
    block(MeetingBlock.class, MeetingBlock::new);
    block(QuestionBlock.class, QuestionBlock::new);
    block(LinkBlock.class, LinkBlock::new);
    block(StoryBlock.class, StoryBlock::new);
    block(ExampleBlock.class, ExampleBlock::new);
    block(WordsBlock.class, WordsBlock::new);
    block(Partial.class, Partial::new);
    add(PlacedArticles.class, PlacedArticles::toBytes, PlacedArticles::ofBytes);
    add(PlacedNotes.class, PlacedNotes::toBytes, PlacedNotes::ofBytes);
    add(WantedSentences.class, WantedSentences::toBytes, WantedSentences::ofBytes);
    add(PairShard.class, PairShard::toBytes, PairShard::ofBytes);
    table(NameEvidence.class, NameEvidence::new);
    table(CountryCounts.class, CountryCounts::new);
    table(EntityCounts.class, EntityCounts::new);
    table(PairCounts.class, PairCounts::new);
    table(PeriodCounts.class, PeriodCounts::new);
    table(OutletCounts.class, OutletCounts::new);
    table(StoryCounts.class, StoryCounts::new);
    table(WordCounts.class, WordCounts::new);
    table(WordTotals.class, WordTotals::new);
    table(TopWords.class, TopWords::new);
    table(RunCounts.class, RunCounts::new);
    table(DayCounts.class, DayCounts::new);
    table(PairHistogram.class, PairHistogram::new);
    whole(TimeFrame.class, bytes -> TimeFrame.decode(Whole.open(bytes)));
    whole(Identities.class, bytes -> Identities.decode(Whole.open(bytes)));
    whole(FrequentEntities.class, bytes -> FrequentEntities.decode(Whole.open(bytes)));
  }

  /** Makes them known to a pipeline. */
  public static void register(CoderRegistry registry) {
    registry.registerCoderProvider(new Coders());
  }

  /** All of them, by type. */
  static Map<Class<?>, BytesCoder<?>> all() {
    return Map.copyOf(new Coders().typeToCoder);
  }

  @Override
  @SuppressWarnings("unchecked") // the coder was put under its own type
  public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> componentCoders)
      throws CannotProvideCoderException {
    BytesCoder<?> coder = typeToCoder.get(type.getRawType());
    if (coder == null) {
      throw new CannotProvideCoderException("not a type that travels: " + type);
    }
    return (Coder<T>) coder;
  }

  private <T extends Block> void block(Class<T> type, BytesCoder.OfBytes<T> ofBytes) {
    add(type, Block::bytes, ofBytes);
  }

  /** Beam asks for the coder of a table also where only parts of it travel. */
  private <T extends Mergeable> void table(Class<T> type, NewTable<T> empty) {
    whole(type, bytes -> new Partial<T>(bytes).mergeInto(empty.get()));
  }

  /**
   * The one place that refers to this method: of two references to it with types of their own, a
   * worker of a cluster would read either as the first.
   */
  private <T extends Encodable> void whole(Class<T> type, BytesCoder.OfBytes<T> ofBytes) {
    add(type, Whole::toBytes, ofBytes);
  }

  private <T> void add(
      Class<T> type, BytesCoder.ToBytes<T> toBytes, BytesCoder.OfBytes<T> ofBytes) {
    typeToCoder.put(type, new BytesCoder<>(type, toBytes, ofBytes));
  }
}
