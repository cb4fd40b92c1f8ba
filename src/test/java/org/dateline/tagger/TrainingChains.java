package org.dateline.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.tagger.feature.ContextFeatures;
import org.dateline.tagger.feature.FeatureList;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.WordAnalyzer;
import org.dateline.tagger.feature.WordFeatures;

/** Turns labelled documents into chains, with the features that the tagger itself will see. */
final class TrainingChains {
  private final Lexica lexica;
  private final WordAnalyzer analyzer;
  private final ContextFeatures context;
  private final Map<String, WordFeatures> surfaceToFeatures = new HashMap<>();
  private final WordFeatures opening;
  private final WordFeatures closing;
  private final List<TrainingChain> chains = new ArrayList<>();

  TrainingChains(Lexica lexica) {
    this.lexica = lexica;
    this.analyzer = new WordAnalyzer(lexica);
    this.context = ContextFeatures.of(analyzer);
    this.opening = analyzer.analyze(ContextFeatures.OPENING);
    this.closing = analyzer.analyze(ContextFeatures.CLOSING);
  }

  List<TrainingChain> chains() {
    return chains;
  }

  /** Adds the chains of a document. */
  void add(List<LabelledSentence> document, float weight) {
    Passage passage = new Passage();
    List<WordFeatures> words = new ArrayList<>();
    for (LabelledSentence sentence : document) {
      for (String token : sentence.tokens()) {
        words.add(surfaceToFeatures.computeIfAbsent(token, analyzer::analyze));
        passage.add(words.get(words.size() - 1).word());
      }
      passage.endSentence();
    }
    passage.survey(lexica.phrases());
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      int first = passage.firstToken(sentence);
      int end = passage.endToken(sentence);
      addChains(passage, words, first, end, document.get(sentence).allowed(), weight);
    }
  }

  private void addChains(
      Passage passage, List<WordFeatures> words, int first, int end, int[] allowed, float weight) {
    int from = first;
    while (from < end) {
      if (!passage.isCandidate(from)) {
        from++;
        continue;
      }
      int to = from;
      while (to < end && passage.isCandidate(to)) {
        to++;
      }
      int[][] features = new int[to - from][];
      int[] transitions = new int[to - from];
      int[] chainAllowed = new int[to - from];
      for (int token = from; token < to; token++) {
        features[token - from] = features(passage, words, token, first, end);
        transitions[token - from] = passage.word(token).transition();
        chainAllowed[token - from] = allowed[token - first];
      }
      repair(chainAllowed);
      chains.add(
          new TrainingChain(features, WordFeatures.LEXICAL, transitions, chainAllowed, weight));
      from = to;
    }
  }

  /** Lets an entity begin where its true beginning is no candidate. */
  private static void repair(int[] allowed) {
    int previous = 1;
    for (int i = 0; i < allowed.length; i++) {
      int possible = 0;
      for (int label = 0; label < Labels.COUNT; label++) {
        if ((allowed[i] & (1 << label)) != 0) {
          possible |= mayFollowAny(previous, label) ? 1 << label : 1 << (label - 1);
        }
      }
      allowed[i] = possible;
      previous = possible;
    }
  }

  private static boolean mayFollowAny(int labels, int next) {
    for (int label = 0; label < Labels.COUNT; label++) {
      if ((labels & (1 << label)) != 0 && Labels.mayFollow(label, next)) {
        return true;
      }
    }
    return false;
  }

  private int[] features(Passage passage, List<WordFeatures> words, int token, int first, int end) {
    FeatureList list = new FeatureList();
    add(words.get(token), 2, list);
    add(token > first ? words.get(token - 1) : opening, 1, list);
    add(token + 1 < end ? words.get(token + 1) : closing, 3, list);
    add(token > first + 1 ? words.get(token - 2) : opening, 0, list);
    add(token + 2 < end ? words.get(token + 2) : closing, 4, list);
    context.add(passage, token, first, end, list);
    return list.toArray();
  }

  private static void add(WordFeatures word, int position, FeatureList list) {
    for (int feature : word.at(position)) {
      list.add(WordFeatures.atPosition(feature, position));
    }
  }
}
