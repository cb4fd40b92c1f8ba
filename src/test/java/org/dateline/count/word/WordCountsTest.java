package org.dateline.count.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.ArticleCounts;
import org.dateline.count.MentionCounter;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.AnnotatedText;
import org.dateline.model.ArticleId;
import org.dateline.note.ArticleWords;
import org.dateline.note.NoteTaker;
import org.dateline.note.PlainWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordCountsTest {
  private static final WordChoice ALL = new WordChoice(Map.of());

  private static ArticleCounts counts(AnnotatedArticle article) {
    return MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC));
  }

  private static void add(AnnotatedArticle article, WordCounts words) {
    ByteEncoder bytes = new ByteEncoder();
    ArticleWords.of(article, new PlainWords(Set.of("the"))).encode(bytes);
    words.add(counts(article), ArticleWords.decode(new ByteDecoder(bytes.toBytes())));
  }

  /** Sentences of invented words, of which some go with Russia more often than chance. */
  private static List<AnnotatedArticle> corpus(long seed) {
    Random random = new Random(seed);
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < 5; sentence++) {
        boolean isRussian = random.nextInt(3) == 0;
        text.append(isRussian ? "{RUS|Russia|name}" : "Nobody");
        for (int word = 0; word < 6; word++) {
          int topic = random.nextInt(isRussian ? 15 : 40);
          text.append(" w").append((char) ('a' + topic % 26)).append((char) ('a' + topic / 26));
        }
        text.append(".\n");
      }
      articles.add(
          AnnotatedText.of(
              ArticleId.fromNumber(1000 + i),
              "Daily",
              "2017-01-02",
              "RUS",
              "News",
              text.toString()));
    }
    return articles;
  }

  @Test
  void theScoreIsThatOfTheFormula() {
    WordCounts words = new WordCounts();
    for (int i = 0; i < 10; i++) {
      add(
          AnnotatedText.of(
              ArticleId.fromNumber(i + 1),
              "",
              "2017-01-02",
              "RUS",
              "Hail",
              "{RUS|Russia|name} gas deal.\nSnow falls."),
          words);
    }

    KeyWord gas =
        words.top(words.totals(), ALL).countryToWords().getOrDefault("RUS", List.of()).stream()
            .filter(word -> word.word().equals("gas"))
            .findFirst()
            .orElseThrow();

    // 30 words in 10 sentences with Russia, 30 in the 20 others; gas is expected 10 * 30 / 60 times
    double prior = 10.0 * 30 / 60;
    double logOdds =
        Math.log((10 + prior) / (30 + 30 - 10 - prior))
            - Math.log((0 + prior) / (30 + 30 - 0 - prior));
    assertThat(gas.sentencesWith()).isEqualTo(10);
    assertThat(gas.sentences()).isEqualTo(10);
    assertThat(gas.logOdds()).isCloseTo(logOdds, within(1e-12));
    assertThat(gas.z()).isCloseTo(logOdds / Math.sqrt(1 / (10 + prior) + 1 / prior), within(1e-12));
    assertThat(gas.example().article()).isEqualTo(1);
    assertThat(gas.example().ordinal()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void partsAndShardsGiveWhatTheWholeGives(long seed) {
    List<AnnotatedArticle> articles = corpus(seed);
    WordCounts whole = new WordCounts();
    articles.forEach(article -> add(article, whole));
    WordTotals totals = new WordTotals();
    Map<Integer, WordCounts> shardToWords = new HashMap<>();
    for (int part = 3; part >= 0; part--) {
      WordCounts some = new WordCounts();
      for (int i = part; i < articles.size(); i += 4) {
        add(articles.get(i), some);
      }
      ByteEncoder total = new ByteEncoder();
      some.totals().encode(total);
      totals.mergeEncoded(new ByteDecoder(total.toBytes()));
      List<ByteEncoder> shards = some.shards(8);
      for (int shard = 0; shard < shards.size(); shard++) {
        shardToWords
            .computeIfAbsent(shard, key -> new WordCounts())
            .mergeEncoded(new ByteDecoder(shards.get(shard).toBytes()));
      }
    }
    TopWords merged = new TopWords();
    shardToWords
        .values()
        .forEach(
            shard -> {
              ByteEncoder top = new ByteEncoder();
              shard.top(totals, ALL).encode(top);
              merged.mergeEncoded(new ByteDecoder(top.toBytes()));
            });

    assertThat(merged.countryToWords())
        .as("seed " + seed)
        .isEqualTo(whole.top(whole.totals(), ALL).countryToWords())
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void wordsAreCountedAsASlowLoopCountsThem(long seed) {
    WordCounts words = new WordCounts();
    Map<String, Long> with = new HashMap<>();
    Map<String, Long> all = new HashMap<>();
    for (AnnotatedArticle article : corpus(seed)) {
      add(article, words);
      for (String sentence : article.article().text().replace(".", "").split("\n", -1)) {
        for (String word :
            new HashSet<>(List.of(sentence.toLowerCase(Locale.ROOT).split(" ", -1)))) {
          all.merge(word, 1L, Long::sum);
          with.merge(word, sentence.startsWith("Russia") ? 1L : 0L, Long::sum);
        }
      }
    }

    List<KeyWord> russian =
        words.top(words.totals(), ALL).countryToWords().getOrDefault("RUS", List.of());
    assertThat(russian)
        .as("seed " + seed)
        .isNotEmpty()
        .allSatisfy(
            word -> {
              assertThat(word.sentences()).isEqualTo(all.get(word.word()));
              assertThat(word.sentencesWith()).isEqualTo(with.get(word.word()));
            })
        .extracting(KeyWord::word)
        .contains("russia");
  }

  @Test
  void theOwnNamesOfACountryAreLeftOutOfItsWordsAlone() {
    WordCounts words = new WordCounts();
    corpus(6).forEach(article -> add(article, words));
    WordChoice choice = new WordChoice(Map.of("RUS", Set.of("russia")));

    assertThat(words.top(words.totals(), choice).countryToWords().get("RUS"))
        .isNotEmpty()
        .extracting(KeyWord::word)
        .doesNotContain("russia");
  }
}
