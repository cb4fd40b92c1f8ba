package org.dateline.pipeline.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.word.WordCounts;
import org.dateline.count.word.WordTotals;
import org.dateline.note.ArticleWords;
import org.dateline.pipeline.block.Division;
import org.dateline.pipeline.block.Partial;
import org.dateline.pipeline.block.PlacedArticles;
import org.dateline.pipeline.block.WordsBlock;
import org.dateline.pipeline.metric.RunMetrics;
import org.dateline.story.Stories;

/**
 * Counts the words of each range of stories, when it is known which sentences mention a country.
 */
public final class CountWords
    extends PTransform<PCollection<KV<Integer, WordsBlock>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  public static final TupleTag<KV<Integer, Partial<WordCounts>>> SHARD_TO_WORDS =
      new TupleTag<>() {};
  public static final TupleTag<Partial<WordTotals>> TOTALS = new TupleTag<>() {};

  private static final TupleTag<WordsBlock> WORDS = new TupleTag<>() {};
  private static final TupleTag<PlacedArticles> ARTICLES = new TupleTag<>() {};

  private final transient PCollection<KV<Integer, PlacedArticles>> rangeToArticles;
  private final Division division;

  /** Joins the words with the counts of the articles that have them. */
  public CountWords(PCollection<KV<Integer, PlacedArticles>> rangeToArticles, Division division) {
    this.rangeToArticles = rangeToArticles;
    this.division = division;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, WordsBlock>> rangeToWords) {
    return KeyedPCollectionTuple.of(WORDS, rangeToWords)
        .and(ARTICLES, rangeToArticles)
        .apply("Join words", CoGroupByKey.create())
        .apply(
            "Count words of ranges",
            ParDo.of(new CountFn(division))
                .withOutputTags(SHARD_TO_WORDS, TupleTagList.of(TOTALS)));
  }

  private static final class CountFn
      extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, Partial<WordCounts>>> {
    private static final long serialVersionUID = 1L;

    private final Division division;

    CountFn(Division division) {
      this.division = division;
    }

    @ProcessElement
    public void processElement(@Element KV<Integer, CoGbkResult> range, MultiOutputReceiver out) {
      long start = System.nanoTime();
      Map<Long, byte[]> articleToWords = new HashMap<>();
      range
          .getValue()
          .getAll(WORDS)
          .forEach(block -> articleToWords.putAll(block.articleToWords()));
      WordCounts words = new WordCounts();
      range.getValue().getAll(ARTICLES).forEach(placed -> count(placed, articleToWords, words));
      List<ByteEncoder> shards = words.shards(division.count());
      for (int shard = 0; shard < shards.size(); shard++) {
        out.get(SHARD_TO_WORDS).output(KV.of(shard, Partial.ofEncoded(shards.get(shard))));
      }
      out.get(TOTALS).output(Partial.of(words.totals()));
      RunMetrics.took("count_words", start);
    }

    private static void count(
        PlacedArticles placed, Map<Long, byte[]> articleToWords, WordCounts words) {
      Stories stories = placed.stories();
      placed
          .articles()
          .forEachCounts(
              article -> {
                byte[] own = articleToWords.get(article.id());
                if (own != null && stories.isEarliest(article.id())) {
                  words.add(article, ArticleWords.decode(new ByteDecoder(own)));
                }
              });
    }
  }
}
