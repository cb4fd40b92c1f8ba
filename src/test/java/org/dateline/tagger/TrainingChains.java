package org.dateline.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.tagger.TrainingChain.Truth;
import org.dateline.tagger.feature.ContextFeatures;
import org.dateline.tagger.feature.FeatureList;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.Passage;
import org.dateline.tagger.feature.WordAnalyzer;
import org.dateline.tagger.feature.WordFeatures;

/** Turns labelled documents into chains, with the features that the tagger itself will see. */
final class TrainingChains {
  private static final byte[][] NO_BELIEFS = {};

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

  /** Adds the chains of a document that people labelled. */
  void add(List<LabelledSentence> document, float weight) {
    List<List<String>> sentences = document.stream().map(LabelledSentence::tokens).toList();
    add(sentences, document.stream().map(s -> new Truth(s.allowed(), NO_BELIEFS)).toList(), weight);
  }

  /** Adds the chains of an article, title first, that a teacher labelled. */
  void add(List<List<String>> sentences, TeacherLabels teacher, float weight) {
    List<Truth> truths = new ArrayList<>();
    for (List<String> sentence : sentences) {
      int[] anything = new int[sentence.size()];
      Arrays.fill(anything, (1 << Labels.COUNT) - 1);
      byte[][] beliefs = new byte[sentence.size()][];
      Arrays.setAll(beliefs, i -> teacher.next());
      truths.add(new Truth(anything, beliefs));
    }
    add(sentences, truths, weight);
  }

  private void add(List<List<String>> sentences, List<Truth> truths, float weight) {
    Passage passage = new Passage();
    List<WordFeatures> words = new ArrayList<>();
    for (List<String> sentence : sentences) {
      for (String token : sentence) {
        words.add(surfaceToFeatures.computeIfAbsent(token, analyzer::analyze));
        passage.add(words.get(words.size() - 1).word());
      }
      passage.endSentence();
    }
    passage.survey(lexica.phrases());
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      addChains(passage, words, sentence, truths.get(sentence), weight);
    }
  }

  private void addChains(
      Passage passage, List<WordFeatures> words, int sentence, Truth truth, float weight) {
    int first = passage.firstToken(sentence);
    int end = passage.endToken(sentence);
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
      for (int token = from; token < to; token++) {
        features[token - from] = features(passage, words, token, first, end);
        transitions[token - from] = passage.word(token).transition();
      }
      Truth part = truth.part(from - first, to - first);
      repair(part.allowed());
      chains.add(new TrainingChain(features, WordFeatures.LEXICAL, transitions, part, weight));
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
