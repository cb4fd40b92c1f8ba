package org.dateline.extract.country.mark;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.extract.country.lexicon.Neighbours;
import org.dateline.gazetteer.WordList;
import org.dateline.model.RuleId;
import org.dateline.model.Span;

/**
 * Tells countries from parts of what songs, films and books are called: a quotation in which all
 * longer words have capitals, and a word of such works near it.
 */
public final class WorkTitleRule {
  private static final Set<String> WORKS = WordList.exact("works.txt");
  private static final Set<String> PREPOSITIONS = Set.of("from", "with", "into", "over", "under");
  private static final String QUOTES = "\"\u201c\u201d";
  private static final String SINGLE_QUOTES = "'\u2018\u2019";
  private static final int REACH = 60;
  private static final int MOST_WORDS = 9;
  private static final int LONGER = 3;

  private WorkTitleRule() {}

  /** A refusal if the candidate is one of the words of such a title. */
  public static Optional<Verdict> judge(Candidate candidate, Neighbours words) {
    Span span = candidate.span();
    String text = words.text();
    int open = quoteBefore(text, span.start());
    int close = open < 0 ? -1 : quoteBehind(text, span.end(), open);
    if (close < 0) {
      return Optional.empty();
    }
    String title = text.substring(open + 1, close);
    boolean isLonger = title.strip().length() > span.length() + LONGER;
    return isLonger && isInCapitals(title) && words.areNear(WORKS)
        ? Optional.of(Verdict.refuse(RuleId.INSIDE_NAME, title.strip()))
        : Optional.empty();
  }

  /** The quotation mark that opens before a place; −1 if none does. */
  private static int quoteBefore(String text, int start) {
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      boolean isApart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      boolean isOpen =
          isApart && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return isOpen ? i : -1;
      }
      if (SINGLE_QUOTES.indexOf(text.charAt(i)) >= 0 && isOpen) {
        return i;
      }
      if (text.charAt(i) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** The mark behind a place that closes what the one at {@code open} opened; −1 if none does. */
  private static int quoteBehind(String text, int end, int open) {
    boolean isSingle = SINGLE_QUOTES.indexOf(text.charAt(open)) >= 0;
    for (int i = end; i < Math.min(text.length(), end + REACH); i++) {
      boolean isApart = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      boolean isMark = (isSingle ? SINGLE_QUOTES : QUOTES).indexOf(text.charAt(i)) >= 0;
      if (isMark && (!isSingle || isApart)) {
        return i;
      }
      if (text.charAt(i) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isInCapitals(String title) {
    String[] words = title.strip().split("\\s+", -1);
    if (words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      boolean isSmall = i > 0 && (words[i].length() <= LONGER || PREPOSITIONS.contains(words[i]));
      if (!isSmall && Neighbours.isLower(words[i])) {
        return false;
      }
    }
    return true;
  }
}
