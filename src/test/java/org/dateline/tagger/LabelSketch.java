package org.dateline.tagger;

import java.util.ArrayList;
import java.util.List;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Passage;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;

/**
 * A text with the labels that a rule finds: P, O, L or M for each word of a name, in lower case
 * where another name begins right behind one, a dot else.
 */
final class LabelSketch {
  private final Tokens tokens;
  private final Passage passage;
  private final byte[] labels;

  private LabelSketch(Tokens tokens, Passage passage, byte[] labels) {
    this.tokens = tokens;
    this.passage = passage;
    this.labels = labels;
  }

  static LabelSketch of(String text, String labelled) {
    Tokens tokens = Tokenizer.tokenize(text);
    return new LabelSketch(tokens, passage(tokens), labels(labelled.replace(" ", ""), tokens));
  }

  Passage passage() {
    return passage;
  }

  byte[] labels() {
    return labels;
  }

  /** The organizations that are labelled now, as they stand in the text. */
  List<String> organizations() {
    List<String> names = new ArrayList<>();
    for (int token = 0; token < labels.length; token++) {
      if (labels[token] == Labels.begin(Labels.ORGANIZATION)) {
        int end = Labels.end(labels, token, passage.size());
        names.add(tokens.text().substring(tokens.start(token), tokens.end(end - 1)));
      }
    }
    return names;
  }

  private static byte[] labels(String labelled, Tokens tokens) {
    byte[] labels = new byte[tokens.size()];
    for (int token = 0; token < Math.min(labels.length, labelled.length()); token++) {
      char letter = Character.toUpperCase(labelled.charAt(token));
      int type = "POLM".indexOf(letter);
      boolean goesOn =
          token > 0
              && labelled.charAt(token) == letter
              && Character.toUpperCase(labelled.charAt(token - 1)) == letter;
      if (type >= 0) {
        labels[token] = (byte) (goesOn ? Labels.inside(type) : Labels.begin(type));
      }
    }
    return labels;
  }

  private static Passage passage(Tokens tokens) {
    Passage passage = new Passage();
    int token = 0;
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      for (; token < tokens.endToken(sentence); token++) {
        passage.add(TaggerModel.builtIn().analyzer().analyze(tokens.surface(token)).word());
      }
      passage.endSentence();
    }
    passage.survey(TaggerModel.builtIn().lexica().phrases());
    return passage;
  }
}
