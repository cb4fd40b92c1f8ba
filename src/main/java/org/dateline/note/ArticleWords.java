package org.dateline.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.text.LinkBoxes;

/**
 * The words of an article's sentences: how many sentences have each word, and which words are in
 * the sentences that may mention a country.
 *
 * @param wordToSentences sentences with the word; a word counts once a sentence
 * @param ordinalToWords the words of each sentence with a country, by its ordinal: 0 is the title
 */
public record ArticleWords(
    Map<String, Integer> wordToSentences, Map<Integer, List<String>> ordinalToWords) {

  /** Those of {@code annotated}, found by {@code plain}. */
  public static ArticleWords of(AnnotatedArticle annotated, PlainWords plain) {
    ArticleWords words = new ArticleWords(new LinkedHashMap<>(), new TreeMap<>());
    Set<Integer> withCountry = new TreeSet<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.type() == MentionType.COUNTRY && !mention.entityId().isEmpty()) {
        withCountry.add(mention.field() == Field.TITLE ? 0 : mention.sentence());
      }
    }
    words.add(annotated.titleSentences(), annotated.article().title(), 0, withCountry, plain);
    String news = LinkBoxes.without(annotated.boxes(), annotated.article().text());
    words.add(annotated.textSentences(), news, 1, withCountry, plain);
    return words;
  }

  private void add(
      List<Span> sentences,
      String field,
      int firstOrdinal,
      Set<Integer> withCountry,
      PlainWords plain) {
    for (int i = 0; i < sentences.size(); i++) {
      Set<String> words = new LinkedHashSet<>();
      Span sentence = sentences.get(i);
      plain.forEach(field, sentence.start(), sentence.end(), words::add);
      words.forEach(word -> wordToSentences.merge(word, 1, Integer::sum));
      if (withCountry.contains(firstOrdinal + i)) {
        ordinalToWords.put(firstOrdinal + i, List.copyOf(words));
      }
    }
  }

  /** Appends both; the words of sentences as numbers. */
  public void encode(ByteEncoder out) {
    Map<String, Integer> wordToNumber = new HashMap<>();
    out.number(wordToSentences.size());
    wordToSentences.forEach(
        (word, sentences) -> {
          wordToNumber.put(word, wordToNumber.size());
          out.string(word).number(sentences);
        });
    out.number(ordinalToWords.size());
    ordinalToWords.forEach(
        (ordinal, words) -> {
          out.number(ordinal).number(words.size());
          words.forEach(word -> out.number(wordToNumber.getOrDefault(word, 0)));
        });
  }

  /** Reads what {@link #encode} appended. */
  public static ArticleWords decode(ByteDecoder in) {
    Map<String, Integer> wordToSentences = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (int left = in.integer(); left > 0; left--) {
      String word = in.string();
      words.add(word);
      wordToSentences.put(word, in.integer());
    }
    Map<Integer, List<String>> ordinalToWords = new TreeMap<>();
    for (int left = in.integer(); left > 0; left--) {
      int ordinal = in.integer();
      List<String> sentence = new ArrayList<>();
      for (int more = in.integer(); more > 0; more--) {
        sentence.add(words.get(in.integer()));
      }
      ordinalToWords.put(ordinal, sentence);
    }
    return new ArticleWords(wordToSentences, ordinalToWords);
  }
}
