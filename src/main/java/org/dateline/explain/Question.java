package org.dateline.explain;

import java.util.Comparator;
import java.util.List;
import org.dateline.bytes.CodePointOrder;

/**
 * What is to be explained: the numbers of one name, or of a pair.
 *
 * @param subjects one or two, in the order of the tables
 * @param word in lower case, which the sentences must have; empty for all sentences
 * @param period the year, month or day to look at, such as {@code 2017-04}; empty for all
 * @param isNewestFirst whether the latest articles are shown first; else the earliest
 * @param limit the most sentences to show
 */
public record Question(
    List<Subject> subjects, String word, String period, boolean isNewestFirst, int limit) {
  /** Puts the subjects in order. */
  public Question {
    subjects =
        subjects.stream()
            .sorted(Comparator.comparing(Subject::id, CodePointOrder.INSTANCE))
            .toList();
    if (subjects.isEmpty() || subjects.size() > 2) {
      throw new IllegalArgumentException("not one or two: " + subjects.size());
    }
  }

  /** About sentences with any words. */
  public Question(List<Subject> subjects, String period, boolean isNewestFirst, int limit) {
    this(subjects, "", period, isNewestFirst, limit);
  }

  /** Whether only sentences with a word are asked for. */
  boolean hasWord() {
    return !word.isEmpty();
  }

  /** Whether it is about two, not one. */
  boolean isOfPair() {
    return subjects.size() == 2;
  }

  Subject first() {
    return subjects.get(0);
  }

  /** Whether a line of a table may hold one of them. */
  boolean isIn(String line) {
    return subjects.stream().anyMatch(subject -> subject.isIn(line));
  }

  /** Whether an id is one of theirs. */
  boolean names(String id) {
    return subjects.stream().anyMatch(subject -> subject.id().equals(id));
  }

  /** Whether mentions, of an article or a sentence, are of all that is asked for. */
  boolean isAnsweredBy(List<PairMention> mentions) {
    return isOfPair() ? SharedArticle.hasBoth(mentions) : !mentions.isEmpty();
  }

  /** The order in which articles are shown; undated ones come last. */
  Comparator<SharedArticle> order() {
    return isNewestFirst ? SharedArticle.NEWEST_FIRST : SharedArticle.BY_DATE;
  }
}
