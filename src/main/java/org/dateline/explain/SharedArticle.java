package org.dateline.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.note.PlainWords;

/**
 * An article that mentions the name in question, or both sides of a pair.
 *
 * @param id the article
 * @param published its date, or empty
 * @param mentions of what is asked for, in reading order
 * @param isOfPair whether two names are asked for
 */
record SharedArticle(String id, String published, List<PairMention> mentions, boolean isOfPair) {
  private static final String LAST = "9999";

  /** Earliest first, undated last. */
  static final Comparator<SharedArticle> BY_DATE =
      Comparator.comparing(
              (SharedArticle article) -> article.published().isEmpty() ? LAST : article.published())
          .thenComparing(SharedArticle::id);

  /** Latest first, undated last. */
  static final Comparator<SharedArticle> NEWEST_FIRST =
      Comparator.comparing((SharedArticle article) -> article.published().isEmpty())
          .thenComparing(SharedArticle::published, Comparator.reverseOrder())
          .thenComparing(SharedArticle::id);

  SharedArticle {
    mentions = mentions.stream().sorted(PairMention.READING_ORDER).toList();
  }

  /** Whether both sides are among these mentions. */
  static boolean hasBoth(List<PairMention> mentions) {
    return mentions.stream().anyMatch(PairMention::isOfA)
        && !mentions.stream().allMatch(PairMention::isOfA);
  }

  /** The mentions of each sentence that has both, or the one name. */
  List<List<PairMention>> sharedSentences() {
    return sentences().stream().filter(one -> !isOfPair || hasBoth(one)).toList();
  }

  /**
   * The same article with the sentences alone that have a word, as far as the tables show them.
   *
   * @param plain finds words, and remembers them from article to article
   */
  SharedArticle withWord(String word, PlainWords plain) {
    return new SharedArticle(
        id,
        published,
        sharedSentences().stream()
            .filter(sentence -> hasWord(MarkedSentence.of(sentence), word, plain))
            .flatMap(List::stream)
            .toList(),
        isOfPair);
  }

  private static boolean hasWord(String sentence, String word, PlainWords plain) {
    Set<String> words = new HashSet<>();
    plain.forEach(sentence, 0, sentence.length(), words::add);
    return words.contains(word);
  }

  /** The sentences to show: those with both or the one name, else the first with each. */
  List<String> shown() {
    List<List<PairMention>> shared = sharedSentences();
    return shared.isEmpty()
        ? List.of(firstOf(true) + " / " + firstOf(false))
        : shared.stream().map(MarkedSentence::of).toList();
  }

  private String firstOf(boolean isOfA) {
    return sentences().stream()
        .filter(sentence -> sentence.stream().anyMatch(one -> one.isOfA() == isOfA))
        .findFirst()
        .map(MarkedSentence::of)
        .orElse("");
  }

  private List<List<PairMention>> sentences() {
    List<List<PairMention>> sentences = new ArrayList<>();
    for (PairMention mention : mentions) {
      if (sentences.isEmpty()
          || !sentences.get(sentences.size() - 1).get(0).isInSentenceOf(mention)) {
        sentences.add(new ArrayList<>());
      }
      sentences.get(sentences.size() - 1).add(mention);
    }
    return sentences;
  }
}
