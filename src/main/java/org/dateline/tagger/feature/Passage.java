package org.dateline.tagger.feature;

import java.util.Arrays;
import java.util.Set;

/**
 * The words of one article, title first, sentence after sentence: the state that a tagger refills
 * for each article. Linear in its size, however long a sentence is.
 */
public final class Passage {
  private static final int FEW_WORDS = 3;
  private static final int BEGINS_PHRASE = 4;
  private static final int INSIDE_PHRASE = 8;

  private final Evidence seen = new Evidence();
  private Word[] words = new Word[1024];
  private boolean[] hasUpper = new boolean[1024];
  private boolean[] isCandidate = new boolean[1024];
  private boolean[] isHeadline = new boolean[1024];
  private int[] runStart = new int[1024];
  private int[] runEnd = new int[1024];
  private int[] evidence = new int[1024];
  private int[] phrases = new int[1024];
  private int size;
  private int[] sentenceEnds = new int[64];
  private int sentences;

  public void clear() {
    size = 0;
    sentences = 0;
  }

  public void add(Word word) {
    if (size == words.length) {
      grow();
    }
    hasUpper[size] = word.hasUpper();
    words[size++] = word;
  }

  private void grow() {
    words = Arrays.copyOf(words, size * 2);
    hasUpper = Arrays.copyOf(hasUpper, size * 2);
    isCandidate = new boolean[size * 2];
    isHeadline = new boolean[size * 2];
    runStart = new int[size * 2];
    runEnd = new int[size * 2];
    evidence = new int[size * 2];
    phrases = new int[size * 2];
  }

  /** Ends a sentence after the last word added; an empty one is none. */
  public void endSentence() {
    if (size == firstToken(sentences)) {
      return;
    }
    if (sentences == sentenceEnds.length) {
      sentenceEnds = Arrays.copyOf(sentenceEnds, sentences * 2);
    }
    sentenceEnds[sentences++] = size;
  }

  public int size() {
    return size;
  }

  public int sentenceCount() {
    return sentences;
  }

  public int firstToken(int sentence) {
    return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
  }

  public int endToken(int sentence) {
    return sentenceEnds[sentence];
  }

  public Word word(int token) {
    return words[token];
  }

  /** Whether a token can be part of a name at all; the others are outside without a look. */
  public boolean isCandidate(int token) {
    return isCandidate[token];
  }

  /** Whether a token's sentence is written with capitals throughout, as headlines are. */
  public boolean isHeadline(int token) {
    return isHeadline[token];
  }

  /** The first token of the run of words with capitals that holds a token. */
  public int runStart(int token) {
    return runStart[token];
  }

  /** The last token of that run, inclusive. */
  public int runEnd(int token) {
    return runEnd[token];
  }

  /** The {@link Cue} bits gathered over the article for a token's word. */
  public int evidence(int token) {
    return evidence[token];
  }

  /** What known name a token is part of: its types, and whether it begins it; 0 for none. */
  int phrase(int token) {
    return phrases[token];
  }

  /** Whether a token is in a name of several words that a gazetteer knows as a place. */
  public boolean isInKnownPlace(int token) {
    return (phrases[token] & PhraseTable.LOCATION) != 0;
  }

  /** One past a name of several words that begins at a token and is a known place; or the token. */
  public int endOfKnownPlace(int token) {
    boolean begins = isInKnownPlace(token) && (phrases[token] & INSIDE_PHRASE) == 0;
    int end = begins ? token + 1 : token;
    while (begins && end < size && isInKnownPlace(end) && (phrases[end] & INSIDE_PHRASE) != 0) {
      end++;
    }
    return end;
  }

  /** Whether one of the tokens {@code [from, to)} is one of the words, lower-case hashes. */
  public boolean hasOneOf(int from, int to, Set<Integer> lowers) {
    boolean hasOne = false;
    for (int token = from; token < to; token++) {
      hasOne |= lowers.contains(words[token].lower());
    }
    return hasOne;
  }

  /** A name as a key, whatever its case: the tokens {@code [from, to)}. */
  public int key(int from, int to) {
    int key = 0;
    for (int token = from; token < to; token++) {
      key = PhraseTable.extend(key, words[token].lower());
    }
    return key;
  }

  /** Finds headlines, runs, candidates, known names and evidence, once the words are in. */
  public void survey(PhraseTable table) {
    for (int sentence = 0; sentence < sentences; sentence++) {
      int first = firstToken(sentence);
      int end = endToken(sentence);
      Arrays.fill(isHeadline, first, end, looksLikeHeadline(first, end));
      findRuns(first, end);
      for (int token = first; token < end; token++) {
        isCandidate[token] = hasUpper[token] || isInsideName(token, first, end);
      }
      findPhrases(first, end, table);
    }
    gatherEvidence();
  }

  private void gatherEvidence() {
    seen.clear(size);
    for (int sentence = 0; sentence < sentences; sentence++) {
      int first = firstToken(sentence);
      int end = endToken(sentence);
      for (int token = first; token < end; token++) {
        int bits = Evidence.at(this, token, first, end);
        if (bits != 0) {
          seen.add(words[token].lower(), bits);
        }
      }
    }
    for (int token = 0; token < size; token++) {
      evidence[token] = hasUpper[token] ? seen.bits(words[token].lower()) : 0;
    }
  }

  private void findPhrases(int first, int end, PhraseTable table) {
    Arrays.fill(phrases, first, end, 0);
    for (int token = first; token < end; token++) {
      if (hasUpper[token] && phrases[token] == 0) {
        markPhrase(token, Math.min(end, token + PhraseTable.LONGEST), table);
      }
    }
  }

  private void markPhrase(int first, int limit, PhraseTable table) {
    int hash = 0;
    for (int token = first; token < limit && isCandidate[token]; token++) {
      hash = PhraseTable.extend(hash, words[token].lower());
      int types = token > first && hasUpper[token] ? table.types(hash) : 0;
      if (types != 0) {
        Arrays.fill(phrases, first, token + 1, types | INSIDE_PHRASE);
        phrases[first] = types | BEGINS_PHRASE;
      }
    }
  }

  private boolean looksLikeHeadline(int first, int end) {
    int upper = 0;
    int all = 0;
    for (int token = first; token < end; token++) {
      if (hasUpper[token]) {
        upper++;
        all++;
      } else if (words[token].isLowerCase()) {
        all++;
      }
    }
    return all >= FEW_WORDS && upper * 10 > all * 7;
  }

  private void findRuns(int first, int end) {
    for (int token = first; token < end; token++) {
      boolean goesOn = token > first && hasUpper[token] && hasUpper[token - 1];
      runStart[token] = goesOn ? runStart[token - 1] : token;
    }
    for (int token = end - 1; token >= first; token--) {
      boolean goesOn = token + 1 < end && hasUpper[token] && hasUpper[token + 1];
      runEnd[token] = goesOn ? runEnd[token + 1] : token;
    }
  }

  /** Whether a word without capitals stands between words with capitals, at most two apart. */
  private boolean isInsideName(int token, int first, int end) {
    boolean before = hasUpper(token - 1, first, end);
    boolean after = hasUpper(token + 1, first, end);
    if (words[token].hasDigit()) {
      return before || after;
    }
    return (before && (after || hasUpper(token + 2, first, end)))
        || (after && hasUpper(token - 2, first, end));
  }

  private boolean hasUpper(int token, int first, int end) {
    return token >= first && token < end && hasUpper[token];
  }
}
