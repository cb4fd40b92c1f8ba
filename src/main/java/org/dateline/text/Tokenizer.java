package org.dateline.text;

import java.util.Arrays;

/**
 * Splits text into tokens and sentences in one pass. A word keeps its inner hyphens, dots, commas
 * between digits and apostrophes; a possessive {@code 's} is a token of its own; an abbreviation
 * keeps its final dot and does not end a sentence before a lower-case word or a name.
 */
public final class Tokenizer {
  /** A line this short that does not end like a sentence is a heading, not a wrapped line. */
  private static final int SHORT_LINE = 45;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;
  private int[] sentenceEnds = new int[8];
  private int sentences;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens and sentences of {@code text}. */
  public static Tokens tokenize(String text) {
    return new Tokenizer(text).split(false);
  }

  /** The tokens of a title, which is one sentence. */
  public static Tokens tokenizeTitle(String title) {
    return new Tokenizer(title).split(true);
  }

  private Tokens split(boolean isOneSentence) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        int next = skipSpace(i);
        if (!isOneSentence && size > 0 && endsSentence(i, next)) {
          closeSentence();
        }
        i = next;
      } else if (isWordPart(i)) {
        if (!isOneSentence && isBehindGluedStop(i)) {
          closeSentence();
        }
        i = word(i);
      } else {
        i = symbol(i);
      }
    }
    closeSentence();
    return new Tokens(
        text,
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(sentenceEnds, sentences));
  }

  private int word(int from) {
    int i = from;
    while (i < text.length() && (isWordPart(i) || (joins(i) && !parts(from, i)))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i < text.length() && text.charAt(i) == '.' && Abbreviations.endsAt(text, from, i)) {
      i++;
    }
    add(from, i);
    return i;
  }

  private int symbol(int from) {
    char c = text.charAt(from);
    int end = from + Character.charCount(text.codePointAt(from));
    if (isApostrophe(c) && isPossessive(from)) {
      end = from + 2;
    } else if (c == '.' || c == '-' || c == '`' || c == '\'') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    }
    add(from, end);
    return end;
  }

  /** Whether the character at {@code i}, between two word parts, keeps them one word. */
  private boolean joins(int i) {
    if (i + 1 >= text.length() || !isWordPart(i + 1)) {
      return false;
    }
    char c = text.charAt(i);
    if (c == ',') {
      return Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }
    if (isApostrophe(c)) {
      return !isPossessive(i);
    }
    return c == '-' || c == '.' || c == '&' || c == '\u2011';
  }

  /** Whether what joins words parts them here: a slug from a headline, a sentence from the next. */
  private boolean parts(int from, int i) {
    return AgencyMarks.endsSlug(text, from, i) || MissingSpace.isBehind(text, from, i);
  }

  private boolean isBehindGluedStop(int i) {
    return size > 1
        && starts[size - 1] == i - 1
        && MissingSpace.isBehind(text, starts[size - 2], i - 1);
  }

  /** Whether an apostrophe is that of a final {@code 's}. */
  private boolean isPossessive(int i) {
    return i > 0
        && isWordPart(i - 1)
        && i + 1 < text.length()
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && (i + 2 >= text.length() || !isWordPart(i + 2));
  }

  /** Whether a sentence ends before the white space {@code [from, next)}. */
  private boolean endsSentence(int from, int next) {
    if (next >= text.length()) {
      return true;
    }
    int lines = lineBreaks(from, next);
    if (lines > 1) {
      return true;
    }
    boolean opensInLowerCase = Character.isLowerCase(text.codePointAt(next));
    if (hasStop()) {
      return !opensInLowerCase;
    }
    return lines == 1
        && !opensInLowerCase
        && !endsInAbbreviation()
        && (from - lineStart(from) < SHORT_LINE || AgencyMarks.opensDateline(text, next));
  }

  /** Whether the last tokens are a full stop, question or exclamation mark and closing marks. */
  private boolean hasStop() {
    int token = size - 1;
    while (token >= 0
        && isClosing(text.charAt(starts[token]))
        && ends[token] - starts[token] == 1) {
      token--;
    }
    if (token < 0) {
      return false;
    }
    char last = text.charAt(starts[token]);
    return last == '.' || last == '!' || last == '?' || last == '\u2026';
  }

  private boolean endsInAbbreviation() {
    return text.charAt(ends[size - 1] - 1) == '.';
  }

  private int lineStart(int position) {
    return text.lastIndexOf('\n', position - 1) + 1;
  }

  private int lineBreaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\u2029') {
        return 2;
      }
      if (c == '\n' || c == '\u0085' || c == '\u2028') {
        breaks++;
      }
    }
    return breaks;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  private void closeSentence() {
    if (size == 0 || (sentences > 0 && sentenceEnds[sentences - 1] == size)) {
      return;
    }
    if (sentences == sentenceEnds.length) {
      sentenceEnds = Arrays.copyOf(sentenceEnds, sentences * 2);
    }
    sentenceEnds[sentences++] = size;
  }

  private boolean isWordPart(int i) {
    char c = text.charAt(i);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int codePoint = Character.isLowSurrogate(c) ? c : text.codePointAt(i);
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || (c >= 128 && (Character.isSpaceChar(c) || c == '\u0085'));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\u201d' || c == '\u2019' || c == '\'' || c == ')' || c == ']';
  }
}
