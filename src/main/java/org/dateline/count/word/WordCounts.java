package org.dateline.count.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;
import org.dateline.count.ArticleCounts;
import org.dateline.count.Occurrence;
import org.dateline.count.SentenceRef;
import org.dateline.note.ArticleWords;

/** A partial table with one row for each word of the stories, its countries inside. */
public final class WordCounts implements Mergeable {
  private final Map<String, WordCount> wordToCount = new HashMap<>();

  /** Counts the words of one story: its earliest article. */
  public void add(ArticleCounts article, ArticleWords words) {
    words.wordToSentences().forEach((word, sentences) -> growing(word).add(sentences));
    for (Occurrence country : article.occurrences()) {
      if (country.isCountry() && country.isCounted()) {
        words
            .ordinalToWords()
            .forEach(
                (ordinal, sentence) -> {
                  if (country.sentences().has(ordinal)) {
                    add(article, country.id(), ordinal, sentence);
                  }
                });
      }
    }
  }

  private void add(ArticleCounts article, String country, int ordinal, List<String> sentence) {
    WordHits hits = new WordHits(1, article.epochSecond(), new SentenceRef(article.id(), ordinal));
    sentence.forEach(word -> growing(word).add(country, hits));
  }

  /** All words of the sentences that were counted here. */
  public WordTotals totals() {
    WordTotals totals = new WordTotals();
    wordToCount
        .values()
        .forEach(
            count -> {
              totals.add(count.sentences());
              count
                  .countryToHits()
                  .forEach((country, hits) -> totals.add(country, hits.sentences()));
            });
    return totals;
  }

  /**
   * The words that go with each country.
   *
   * @param totals of all stories, also of those that were not counted here
   * @param choice which words may be chosen
   */
  public TopWords top(WordTotals totals, WordChoice choice) {
    TopWords top = new TopWords();
    wordToCount.forEach(
        (word, count) ->
            count
                .countryToHits()
                .forEach(
                    (country, hits) -> {
                      if (choice.isOpenTo(country, word)) {
                        top.add(country, KeyWord.of(word, hits, count, country, totals));
                      }
                    }));
    return top;
  }

  private WordCount growing(String word) {
    return wordToCount.computeIfAbsent(word, key -> new WordCount());
  }

  @Override
  public void encode(ByteEncoder out) {
    encodeShards(1).get(0).appendTo(out);
  }

  /** All words, divided into so many shards: each as {@link #encode} appends it. */
  public List<ByteEncoder> shards(int shards) {
    return encodeShards(shards).stream().map(shard -> shard.appendTo(new ByteEncoder())).toList();
  }

  private List<Shard> encodeShards(int shards) {
    List<Shard> encoded = Stream.generate(Shard::new).limit(shards).toList();
    wordToCount.forEach(
        (word, count) -> encoded.get(Math.floorMod(word.hashCode(), shards)).add(word, count));
    return encoded;
  }

  /** Some of the words as bytes. */
  private static final class Shard {
    private final ByteEncoder body = new ByteEncoder();
    private int words;

    void add(String word, WordCount count) {
      count.encode(body.string(word));
      words++;
    }

    ByteEncoder appendTo(ByteEncoder out) {
      return out.number(words).bytes(body.toBytes());
    }
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    int words = in.integer();
    ByteDecoder body = new ByteDecoder(in.bytes());
    IntStream.range(0, words).forEach(i -> growing(body.string()).mergeEncoded(body));
  }
}
