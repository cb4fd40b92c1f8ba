package org.dateline.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Field;
import org.dateline.tagger.feature.ContextFeatures;
import org.dateline.tagger.feature.FeatureList;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.text.Tokens;

/**
 * Finds persons, organizations and locations in one article at a time. It keeps the words it has
 * met, so it gets faster as it reads; it is not safe to share between threads, while its {@link
 * TaggerModel} is.
 */
public final class Tagger {
  private static final int LARGE = 1 << 16;

  private final TaggerModel model;
  private final WordCache cache;
  private final ContextFeatures context;
  private final Viterbi viterbi;
  private final Consistency consistency;
  private final TeamNames teams;
  private final FeatureList features = new FeatureList();
  private final ScoredWord opening;
  private final ScoredWord closing;

  private Passage passage = new Passage();
  private ScoredWord[] words = new ScoredWord[1024];
  private int[] emissions = new int[1024 * Labels.COUNT];
  private byte[] labels = new byte[1024];

  /** A tagger for one thread; countries of the gazetteer are never teams. */
  public Tagger(TaggerModel model, Gazetteer gazetteer) {
    this.model = model;
    this.consistency = new Consistency(gazetteer);
    this.teams = new TeamNames(gazetteer);
    this.cache = new WordCache(model);
    this.context = ContextFeatures.of(model.analyzer());
    this.viterbi = new Viterbi(model.weights());
    this.opening = cache.word(ContextFeatures.OPENING);
    this.closing = cache.word(ContextFeatures.CLOSING);
  }

  /** The names in an article's title and text, in this order; the one helps to read the other. */
  public List<TaggedSpan> tag(Tokens title, Tokens text) {
    start(title.size() + text.size());
    add(title);
    add(text);
    passage.survey(model.lexica().phrases());
    for (int sentence = 0; sentence < passage.sentenceCount(); sentence++) {
      label(passage.firstToken(sentence), passage.endToken(sentence));
    }
    consistency.apply(passage, emissions, labels);
    teams.apply(passage, labels);
    List<TaggedSpan> spans = new ArrayList<>();
    collect(Field.TITLE, 0, title, spans);
    collect(Field.TEXT, title.size(), text, spans);
    return spans;
  }

  private void start(int size) {
    if (size > words.length || (words.length > LARGE && size < LARGE)) {
      words = new ScoredWord[size + 1024];
      emissions = new int[words.length * Labels.COUNT];
      labels = new byte[words.length];
      passage = new Passage();
    }
    Arrays.fill(emissions, 0, size * Labels.COUNT, 0);
    Arrays.fill(labels, 0, size, (byte) Labels.OUTSIDE);
    passage.clear();
  }

  private void add(Tokens tokens) {
    int token = 0;
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      for (; token < tokens.endToken(sentence); token++) {
        ScoredWord word = cache.word(tokens.text(), tokens.start(token), tokens.end(token));
        words[passage.size()] = word;
        passage.add(word.word());
      }
      passage.endSentence();
    }
  }

  private void label(int first, int end) {
    int from = first;
    while (from < end) {
      if (!passage.isCandidate(from)) {
        from++;
        continue;
      }
      int to = from;
      while (to < end && passage.isCandidate(to)) {
        score(to, first, end);
        to++;
      }
      viterbi.decode(passage, from, to, emissions, labels);
      from = to;
    }
  }

  /** Sums the emission weights of a token: its own, its neighbours', its context's. */
  private void score(int token, int first, int end) {
    int offset = token * Labels.COUNT;
    words[token].addTo(emissions, offset, 2);
    (token > first ? words[token - 1] : opening).addTo(emissions, offset, 1);
    (token + 1 < end ? words[token + 1] : closing).addTo(emissions, offset, 3);
    (token > first + 1 ? words[token - 2] : opening).addTo(emissions, offset, 0);
    (token + 2 < end ? words[token + 2] : closing).addTo(emissions, offset, 4);
    features.clear();
    context.add(passage, token, first, end, features);
    model.weights().addTo(emissions, offset, features);
  }

  private void collect(Field field, int offset, Tokens tokens, List<TaggedSpan> spans) {
    int token = 0;
    while (token < tokens.size()) {
      int label = labels[offset + token];
      int start = token++;
      if (label == Labels.OUTSIDE || Labels.type(label) >= Labels.REPORTED_TYPES) {
        continue;
      }
      while (token < tokens.size() && Labels.isInside(labels[offset + token])) {
        token++;
      }
      spans.add(new TaggedSpan(field, start, token, Labels.mentionType(Labels.type(label))));
    }
  }
}
