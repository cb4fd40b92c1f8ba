package org.dateline.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.tagger.feature.Labels;

/**
 * A labelled document as running text, so that the tagger has to find tokens and sentences by
 * itself.
 *
 * @param text one sentence a line
 * @param names the true names
 */
record RawText(String text, Set<Name> names) {
  /**
   * A name in a text.
   *
   * @param start its first character
   * @param end one past its last
   * @param type the number of its type
   */
  record Name(int start, int end, int type) {}

  static List<RawText> ofAll(List<List<LabelledSentence>> documents) {
    return documents.stream().map(RawText::of).toList();
  }

  static RawText of(List<LabelledSentence> document) {
    Writing writing = new Writing();
    document.forEach(writing::add);
    return new RawText(writing.text.toString(), writing.names);
  }

  /** Puts tokens together as they are printed. */
  private static final class Writing {
    private static final String NO_SPACE_BEFORE = ".,;:!?)%]}'\u2019\u201d";
    private static final String NO_SPACE_AFTER = "([{$\u201c#";
    private static final Set<String> ENCLITICS = Set.of("'s", "\u2019s", "n't", "n\u2019t");

    private final StringBuilder text = new StringBuilder();
    private final Set<Name> names = new HashSet<>();
    private boolean isQuoted;
    private String previous = "";

    void add(LabelledSentence sentence) {
      isQuoted = false;
      previous = "";
      int start = -1;
      int type = -1;
      for (int i = 0; i < sentence.tokens().size(); i++) {
        int label = sentence.label(i);
        int end = text.length();
        if (start >= 0 && !Labels.isInside(label)) {
          names.add(new Name(start, end, type));
          start = -1;
        }
        add(sentence.tokens().get(i));
        if (Labels.isBegin(label)) {
          start = text.length() - sentence.tokens().get(i).length();
          type = Labels.type(label);
        }
      }
      if (start >= 0) {
        names.add(new Name(start, text.length(), type));
      }
      text.append('\n');
    }

    private void add(String token) {
      boolean hasSpace = !previous.isEmpty() && !isOf(NO_SPACE_BEFORE, token);
      hasSpace &= !ENCLITICS.contains(token) && !isOf(NO_SPACE_AFTER, previous);
      if (token.equals("\"")) {
        hasSpace &= !isQuoted;
        isQuoted = !isQuoted;
      } else if (previous.equals("\"") && isQuoted) {
        hasSpace = false;
      }
      text.append(hasSpace ? " " : "").append(token);
      previous = token;
    }

    private static boolean isOf(String marks, String token) {
      return token.length() == 1 && marks.contains(token);
    }
  }
}
