package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Span;

/**
 * The tokens and sentences of one text, made once and shared by all that annotate it. Positions are
 * UTF-16 units of {@link #text()}; tokens and sentences count from 0.
 */
public final class Tokens {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentenceEnds;

  Tokens(String text, int[] starts, int[] ends, int[] sentenceEnds) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.sentenceEnds = sentenceEnds;
  }

  /** The text they were made of. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Where a token begins. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends, exclusive. */
  public int end(int token) {
    return ends[token];
  }

  /** The characters of a token. */
  public String surface(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** The number of sentences; none is empty. */
  public int sentenceCount() {
    return sentenceEnds.length;
  }

  /** The first token of a sentence. */
  public int firstToken(int sentence) {
    return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
  }

  /** One past the last token of a sentence. */
  public int endToken(int sentence) {
    return sentenceEnds[sentence];
  }

  /** The sentence that holds a token. */
  public int sentenceOfToken(int token) {
    int found = Arrays.binarySearch(sentenceEnds, token + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** The first token that ends after a position: the one that holds it, or the next one. */
  public int tokenAt(int position) {
    int found = Arrays.binarySearch(ends, position + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** The sentences, from their first token to their last. */
  public List<Span> sentences() {
    List<Span> spans = new ArrayList<>(sentenceEnds.length);
    for (int i = 0; i < sentenceEnds.length; i++) {
      spans.add(new Span(starts[firstToken(i)], ends[sentenceEnds[i] - 1]));
    }
    return spans;
  }

  /** The number of tokens that have a letter or digit. */
  public int wordCount() {
    int words = 0;
    for (int i = 0; i < starts.length; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(starts[i]))) {
        words++;
      }
    }
    return words;
  }
}
