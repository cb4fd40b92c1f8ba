package org.dateline.extract.country.lexicon;

import java.util.Collections;
import java.util.Set;
import org.dateline.model.Span;
import org.dateline.text.Tokens;

/**
 * The words of a sentence to the left and right of a span, the nearest first, counted from 1 to
 * {@link #REACH}. What a hyphen joins to the span is a word that keeps the hyphen ({@code -led},
 * {@code anti-}); punctuation marks are words.
 */
public final class Neighbours {
  public static final int REACH = 8;
  private static final String[] NONE = Collections.nCopies(REACH + 1, "").toArray(String[]::new);

  /** What a headline in capitals writes with one as well. */
  private static final Set<String> SHORT_VERBS =
      Set.of(
          "is", "was", "are", "has", "had", "did", "got", "won", "met", "led", "ran", "hit", "he",
          "she", "it", "his", "her");

  private final Tokens tokens;
  private final Span span;
  private final int firstToken;
  private final int endToken;

  /** The k-th word to the left is the token of this number less k. */
  private final int leftOf;

  /** The k-th word to the right is the token of this number and k. */
  private final int rightOf;

  /** Whether the first word to the left reaches to the span, and is not a token of its own. */
  private final boolean isJoinedLeft;

  private final boolean isJoinedRight;

  /** Words that were asked for before; empty if not yet. */
  private final String[] leftWords = NONE.clone();

  private final String[] rightWords = NONE.clone();

  public Neighbours(Tokens tokens, Span span) {
    this.tokens = tokens;
    this.span = span;
    int first = tokens.tokenAt(span.start());
    int sentence = tokens.sentenceOfToken(first);
    this.firstToken = tokens.firstToken(sentence);
    this.endToken = tokens.endToken(sentence);

    boolean isCutLeft = tokens.start(first) < span.start();
    boolean isHyphenLeft =
        !isCutLeft
            && isHyphen(span.start() - 1)
            && first - 2 >= firstToken
            && tokens.end(first - 2) == span.start() - 1;
    this.isJoinedLeft = isCutLeft || isHyphenLeft;
    this.leftOf = isCutLeft ? first + 1 : isHyphenLeft ? first - 1 : first;

    int last = tokens.tokenAt(span.end() - 1);
    boolean isCutRight = tokens.end(last) > span.end();
    boolean isHyphenRight =
        !isCutRight
            && isHyphen(span.end())
            && last + 2 < endToken
            && tokens.start(last + 2) == span.end() + 1;
    this.isJoinedRight = isCutRight || isHyphenRight;
    this.rightOf = isCutRight ? last - 1 : isHyphenRight ? last + 1 : last;
  }

  private boolean isHyphen(int position) {
    String text = tokens.text();
    return position >= 0
        && position < text.length()
        && (text.charAt(position) == '-'
            || text.charAt(position) == '\u2010'
            || text.charAt(position) == '\u2011'
            || text.charAt(position) == '\u2013');
  }

  /** The k-th word to the left; empty before the sentence. */
  public String left(int k) {
    if (k > REACH || leftOf - k < firstToken) {
      return "";
    }
    String known = leftWords[k];
    if (known.isEmpty()) {
      known = tokens.text().substring(leftStart(k), leftEnd(k));
      leftWords[k] = known;
    }
    return known;
  }

  /** The k-th word to the right; empty after the sentence. */
  public String right(int k) {
    if (k > REACH || rightOf + k >= endToken) {
      return "";
    }
    String known = rightWords[k];
    if (known.isEmpty()) {
      known = tokens.text().substring(rightStart(k), rightEnd(k));
      rightWords[k] = known;
    }
    return known;
  }

  /** The {@link #hash} of the k-th word to the left, without a copy of it. */
  int leftHash(int k) {
    boolean isThere = k <= REACH && leftOf - k >= firstToken;
    return isThere ? hash(tokens.text(), leftStart(k), leftEnd(k)) : 0;
  }

  int rightHash(int k) {
    boolean isThere = k <= REACH && rightOf + k < endToken;
    return isThere ? hash(tokens.text(), rightStart(k), rightEnd(k)) : 0;
  }

  /** A hash of a word, whatever its case; 0 for no word. */
  static int hash(String word) {
    return hash(word, 0, word.length());
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    return hash;
  }

  /** The text from the k-th word on the left to the m-th on the right; 0 is the span itself. */
  public String within(int k, int m) {
    int start = k == 0 ? span.start() : leftStart(k);
    int end = m == 0 ? span.end() : rightEnd(m);
    return tokens.text().substring(start, end);
  }

  private int leftStart(int k) {
    return tokens.start(leftOf - k);
  }

  private int leftEnd(int k) {
    return k == 1 && isJoinedLeft ? span.start() : tokens.end(leftOf - k);
  }

  private int rightStart(int k) {
    return k == 1 && isJoinedRight ? span.end() : tokens.start(rightOf + k);
  }

  private int rightEnd(int k) {
    return tokens.end(rightOf + k);
  }

  /** The whole text. */
  public String text() {
    return tokens.text();
  }

  public String surface() {
    return span.of(tokens.text());
  }

  /** Whether a demonym between them means people: Danes, Americans. */
  public boolean isPlural() {
    String demonym = surface();
    return demonym.endsWith("s") && !demonym.endsWith("ss");
  }

  /**
   * Whether no longer word around and no form of be or have is in lower case, as in a headline, so
   * that capitals say nothing.
   */
  public boolean isTitleCase() {
    for (int k = 1; k <= REACH; k++) {
      if (isLongerLower(left(k)) || isLongerLower(right(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word of a set stands on either side. */
  public boolean areNear(Set<String> set) {
    return hasRight(set, 1, REACH) || hasLeft(set, 1, REACH);
  }

  /** Whether one of the words to the left, from one number to another, is of a set. */
  public boolean hasLeft(Set<String> set, int from, int to) {
    for (int k = from; k <= to; k++) {
      if (set.contains(left(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words to the right, from one number to another, is of a set. */
  public boolean hasRight(Set<String> set, int from, int to) {
    for (int k = from; k <= to; k++) {
      if (set.contains(right(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLongerLower(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && (word.length() > 3 || SHORT_VERBS.contains(word));
  }

  public static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("\u2019s");
  }

  public static boolean isLower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  public static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
