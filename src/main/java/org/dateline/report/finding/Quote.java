package org.dateline.report.finding;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.report.finding.rule.QuotedMention;
import org.dateline.report.page.Markup;

/** A sentence with the mentions in it marked. */
public final class Quote {
  private static final int TAIL = 24;

  private final String sentence;
  private final SortedMap<Integer, Integer> startToEnd = new TreeMap<>();

  private Quote(String sentence) {
    this.sentence = sentence;
  }

  /** The sentence with those of {@code mentions} marked that stand in it. */
  static Quote of(String sentence, Collection<QuotedMention> mentions) {
    Quote quote = new Quote(sentence);
    mentions.forEach(quote::mark);
    return quote;
  }

  /** Marks the first place where the mention stands after the words it has on its left. */
  private void mark(QuotedMention mention) {
    String before = tail(mention.left());
    String surface = mention.surface();
    int at = sentence.indexOf(surface);
    while (at >= 0 && !sentence.substring(0, at).stripTrailing().endsWith(before)) {
      at = sentence.indexOf(surface, at + 1);
    }
    if (at >= 0) {
      startToEnd.merge(at, at + surface.length(), Math::max);
    }
  }

  private static String tail(String left) {
    String words = left.strip();
    return words.substring(Math.max(0, words.length() - TAIL));
  }

  public void write(Markup out) {
    int done = 0;
    for (var mark : startToEnd.entrySet()) {
      if (mark.getKey() >= done) {
        out.text(sentence.substring(done, mark.getKey()));
        out.element("mark", sentence.substring(mark.getKey(), mark.getValue()));
        done = mark.getValue();
      }
    }
    out.text(sentence.substring(done));
  }
}
