package org.dateline.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.MentionType;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/** Scores a tagger on labelled documents from raw text: exact span and type. */
final class TaggerScore {
  private final SpanScore[] byType = {new SpanScore(), new SpanScore(), new SpanScore()};

  private TaggerScore() {}

  static TaggerScore of(Tagger tagger, List<RawText> documents) {
    TaggerScore score = new TaggerScore();
    Tokens noTitle = Tokenizer.tokenizeTitle("");
    for (RawText raw : documents) {
      Tokens tokens = Tokenizer.tokenize(raw.text());
      Set<RawText.Name> found = new HashSet<>();
      for (TaggedSpan span : tagger.tag(noTitle, tokens)) {
        int start = tokens.start(span.firstToken());
        found.add(new RawText.Name(start, tokens.end(span.endToken() - 1), type(span.type())));
      }
      score.add(raw.names(), found);
    }
    return score;
  }

  /** The score of one type, by its number in {@link org.dateline.tagger.feature.Labels}. */
  SpanScore ofType(int type) {
    return byType[type];
  }

  SpanScore all() {
    SpanScore all = new SpanScore();
    for (SpanScore score : byType) {
      all.add(score);
    }
    return all;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "PER %.3f ORG %.3f LOC %.3f all: %s",
        byType[0].f1(),
        byType[1].f1(),
        byType[2].f1(),
        all());
  }

  private void add(Set<RawText.Name> expected, Set<RawText.Name> found) {
    for (int type = 0; type < byType.length; type++) {
      int wanted = type;
      long right = found.stream().filter(n -> n.type() == wanted && expected.contains(n)).count();
      long all = found.stream().filter(n -> n.type() == wanted).count();
      byType[type].add(right, all, expected.stream().filter(n -> n.type() == wanted).count());
    }
  }

  private static int type(MentionType type) {
    return switch (type) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case LOCATION -> 2;
      case COUNTRY, TOPIC -> throw new IllegalArgumentException("the tagger finds no " + type);
    };
  }
}
