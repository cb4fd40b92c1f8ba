package org.dateline.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An article that mentions both sides of a pair.
 *
 * @param id the article
 * @param published its date, or empty
 * @param mentions of both, in reading order
 */
record SharedArticle(String id, String published, List<PairMention> mentions) {
  private static final String LAST = "9999";

  /** Earliest first, undated last. */
  static final Comparator<SharedArticle> BY_DATE =
      Comparator.comparing(
              (SharedArticle article) -> article.published().isEmpty() ? LAST : article.published())
          .thenComparing(SharedArticle::id);

  SharedArticle {
    mentions = mentions.stream().sorted(PairMention.READING_ORDER).toList();
  }

  /** Whether both sides are among these mentions. */
  static boolean hasBoth(List<PairMention> mentions) {
    return mentions.stream().anyMatch(PairMention::isOfA)
        && !mentions.stream().allMatch(PairMention::isOfA);
  }

  /** The mentions of each sentence that has both. */
  List<List<PairMention>> sharedSentences() {
    return sentences().stream().filter(SharedArticle::hasBoth).toList();
  }

  /** The sentences to show: those with both, else the first with each. */
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
