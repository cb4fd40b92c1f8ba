package org.dateline.tagger.feature;

/** The features of a token that need more than one word: its context in sentence and article. */
public final class ContextFeatures {
  /** Stands before the first word of a sentence; no token of a text is like it. */
  public static final String OPENING = "\u0002";

  /** Stands after the last word. */
  public static final String CLOSING = "\u0003";

  private static final int LONG_RUN = 5;
  private static final int FAR_IN_RUN = 3;

  private final Word opening;
  private final Word closing;

  private ContextFeatures(Word opening, Word closing) {
    this.opening = opening;
    this.closing = closing;
  }

  public static ContextFeatures of(WordAnalyzer analyzer) {
    return new ContextFeatures(analyzer.analyze(OPENING).word(), analyzer.analyze(CLOSING).word());
  }

  /** Adds the features of a token in the sentence {@code [first, end)}. */
  public void add(Passage passage, int token, int first, int end, FeatureList features) {
    Word previous = token > first ? passage.word(token - 1) : opening;
    Word next = token + 1 < end ? passage.word(token + 1) : closing;
    addNeighbours(passage.word(token), previous, next, features);
    int place = token == first ? 0 : token == first + 1 && previous.isSymbol() ? 1 : 2;
    addRun(passage, token, first, end, features);
    addEvidence(passage, token, place, features);
    addPhrase(passage, token, end, features);
  }

  private static void addNeighbours(Word word, Word previous, Word next, FeatureList features) {
    int letterCase = word.letterCase().code();
    features.add(Hashing.mix(previous.lower(), word.lower(), 201));
    features.add(Hashing.mix(word.lower(), next.lower(), 202));
    features.add(Hashing.mix(previous.shape(), word.shape(), Hashing.mix(next.shape(), 203)));
    features.add(
        Hashing.mix(previous.lower(), letterCase, Hashing.mix(next.letterCase().code(), 204)));
    features.add(
        Hashing.mix(next.lower(), letterCase, Hashing.mix(previous.letterCase().code(), 205)));
    features.add(Hashing.mix(previous.clusterPrefix(), word.clusterPrefix(), 206));
    features.add(Hashing.mix(word.clusterPrefix(), next.clusterPrefix(), 207));
    features.add(Hashing.mix(previous.cluster(), next.cluster(), 208));
  }

  /** The run of words with capitals that the token is in, and the words around the run. */
  private void addRun(Passage passage, int token, int first, int end, FeatureList features) {
    int start = passage.runStart(token);
    int last = passage.runEnd(token);
    Word before = start > first ? passage.word(start - 1) : opening;
    Word after = last + 1 < end ? passage.word(last + 1) : closing;
    int fromStart = token - start;
    int toLast = last - token;
    features.add(Hashing.mix(before.lower(), Math.min(fromStart, 1), 210));
    features.add(Hashing.mix(after.lower(), Math.min(toLast, 1), 211));
    features.add(
        Hashing.mix(
            Math.min(last - start + 1, LONG_RUN),
            Math.min(fromStart, FAR_IN_RUN),
            Hashing.mix(Math.min(toLast, FAR_IN_RUN), 212)));
    features.add(Hashing.mix(before.cluster(), Math.min(fromStart, 1), 217));
    features.add(Hashing.mix(after.cluster(), Math.min(toLast, 1), 218));
    Word secondBefore = start > first + 1 ? passage.word(start - 2) : opening;
    Word secondAfter = last + 2 < end ? passage.word(last + 2) : closing;
    addPair(before, secondBefore, Math.min(fromStart, 1), 240, features);
    addPair(after, secondAfter, Math.min(toLast, 1), 242, features);
    if (toLast > 0) {
      features.add(Hashing.mix(passage.word(last).lower(), 213));
      features.add(Hashing.mix(passage.word(last).clusterPrefix(), 216));
    }
    if (fromStart > 0) {
      features.add(Hashing.mix(passage.word(start).lower(), 214));
    }
  }

  /**
   * A word beside the run and the next one, itself and its cluster: chief executive of, 's shares.
   */
  private static void addPair(
      Word near, Word second, int distance, int kind, FeatureList features) {
    int pair = Hashing.mix(near.lower(), second.lower(), kind);
    features.add(Hashing.mix(pair, distance, kind));
    int cluster = Hashing.mix(near.lower(), second.clusterPrefix(), kind + 1);
    features.add(Hashing.mix(cluster, distance, kind + 1));
  }

  private static void addPhrase(Passage passage, int token, int end, FeatureList features) {
    int phrase = passage.phrase(token);
    int next = token + 1 < end ? passage.phrase(token + 1) : 0;
    features.add(Hashing.mix(phrase, 220));
    if (phrase != 0 || next != 0) {
      features.add(Hashing.mix(phrase, next, 222));
    }
  }

  private static void addEvidence(Passage passage, int token, int place, FeatureList features) {
    int letterCase = passage.word(token).letterCase().code();
    int headline = passage.isHeadline(token) ? 1 : 0;
    int evidence = passage.evidence(token);
    int seen = evidence & (Cue.SEEN_LOWER_CASE | Cue.SEEN_CAPITALIZED_INSIDE);
    features.add(Hashing.mix(place, letterCase, Hashing.mix(headline, 209)));
    features.add(Hashing.mix(Hashing.mix(seen, place), letterCase, Hashing.mix(headline, 230)));
    for (int bit = 2; bit < Cue.COUNT; bit++) {
      if ((evidence & (1 << bit)) != 0) {
        features.add(Hashing.mix(bit, 231));
      }
    }
    features.add(Hashing.mix(evidence, 232));
  }
}
