package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.text.Tokens;

/**
 * The words of a sentence to the left and right of a span, the nearest first, counted from 1. What
 * a hyphen joins to the span is a word that keeps the hyphen ({@code -led}, {@code anti-});
 * punctuation marks are words.
 */
final class Neighbours {
  static final int REACH = 8;

  private final String text;
  private final List<Span> left = new ArrayList<>(REACH);
  private final List<Span> right = new ArrayList<>(REACH);
  private final Span span;

  Neighbours(Tokens tokens, Span span) {
    this.text = tokens.text();
    this.span = span;
    int first = tokens.tokenAt(span.start());
    int sentence = tokens.sentenceOfToken(first);
    collectLeft(tokens, first, tokens.firstToken(sentence));
    collectRight(tokens, tokens.tokenAt(span.end() - 1), tokens.endToken(sentence));
  }

  private void collectLeft(Tokens tokens, int first, int limit) {
    int token = first;
    int end = span.start();
    if (tokens.start(first) < end) {
      left.add(new Span(tokens.start(first), end));
      end = tokens.start(first);
    } else if (isHyphen(end - 1) && first - 2 >= limit && tokens.end(first - 2) == end - 1) {
      left.add(new Span(tokens.start(first - 2), end));
      token = first - 2;
    }
    for (int i = token - 1; i >= limit && left.size() < REACH; i--) {
      left.add(new Span(tokens.start(i), tokens.end(i)));
    }
  }

  private void collectRight(Tokens tokens, int last, int limit) {
    int token = last;
    int start = span.end();
    if (tokens.end(last) > start) {
      right.add(new Span(start, tokens.end(last)));
    } else if (isHyphen(start) && last + 2 < limit && tokens.start(last + 2) == start + 1) {
      right.add(new Span(start, tokens.end(last + 2)));
      token = last + 2;
    }
    for (int i = token + 1; i < limit && right.size() < REACH; i++) {
      right.add(new Span(tokens.start(i), tokens.end(i)));
    }
  }

  private boolean isHyphen(int position) {
    return position >= 0
        && position < text.length()
        && (text.charAt(position) == '-'
            || text.charAt(position) == '\u2010'
            || text.charAt(position) == '\u2011'
            || text.charAt(position) == '\u2013');
  }

  /** The k-th word to the left; empty before the sentence. */
  String left(int k) {
    return k <= left.size() ? left.get(k - 1).of(text) : "";
  }

  /** The k-th word to the right; empty after the sentence. */
  String right(int k) {
    return k <= right.size() ? right.get(k - 1).of(text) : "";
  }

  /** The text from the k-th word on the left to the m-th on the right; 0 is the span itself. */
  String within(int k, int m) {
    int start = k == 0 ? span.start() : left.get(k - 1).start();
    int end = m == 0 ? span.end() : right.get(m - 1).end();
    return text.substring(start, end);
  }

  String surface() {
    return span.of(text);
  }

  static boolean isLower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
