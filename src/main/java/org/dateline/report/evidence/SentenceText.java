package org.dateline.report.evidence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/** Puts a sentence together from the mentions in it: each knows the words on its two sides. */
final class SentenceText {
  private static final String DOTS = "…";
  private static final String OPENING = "([{“‘\"'/-–—$#@";
  private static final int SHORTEST_OVERLAP = 3;

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  /** Where the words that the last mention knows begin: its own, then those on its right. */
  private int lastStart;

  private NamedMention last;

  private SentenceText(NamedMention first) {
    this.last = first;
    append(first);
  }

  /** The sentence of these mentions, which are in reading order and not empty. */
  static Sentence of(List<NamedMention> mentions) {
    SentenceText sentence = new SentenceText(mentions.get(0));
    mentions.subList(1, mentions.size()).forEach(sentence::add);
    return new Sentence(sentence.text.toString(), sentence.marks);
  }

  private void add(NamedMention next) {
    int distance = (int) (next.start() - last.start());
    int known = text.length() - lastStart;
    int found = text.indexOf(next.surface(), lastStart + Math.max(0, distance - 2));
    if (found >= 0 && found <= lastStart + distance + 2) {
      mark(found, next);
    } else if (distance > known - 2) {
      appendApart(next);
    }
  }

  /** A mention inside the words of another, such as a country in a name, has no mark of its own. */
  private void mark(int start, NamedMention mention) {
    if (marks.get(marks.size() - 1).span().end() <= start) {
      marks.add(new Mark(new Span(start, start + mention.surface().length()), mention.name()));
    }
  }

  private void appendApart(NamedMention next) {
    boolean isCut = text.toString().endsWith(" " + DOTS);
    int end = text.length() - (isCut ? 2 : 0);
    String left = next.left().startsWith(DOTS) ? next.left().substring(2) : next.left();
    int overlap = overlap(end, left);
    if (overlap > 0) {
      text.setLength(end);
      text.append(left.substring(overlap));
    } else {
      text.append(isCut ? " " : " " + DOTS + " ").append(left);
    }
    appendFrom(next);
  }

  /** How much of {@code left} stands before {@code end} already. */
  private int overlap(int end, String left) {
    for (int size = Math.min(end, left.length()); size > SHORTEST_OVERLAP; size--) {
      if (text.substring(end - size, end).equals(left.substring(0, size))) {
        return size;
      }
    }
    return 0;
  }

  private void append(NamedMention mention) {
    text.append(mention.left());
    appendFrom(mention);
  }

  /** Its words and those on its right, after what stands there. */
  private void appendFrom(NamedMention mention) {
    boolean isTight = text.isEmpty() || OPENING.indexOf(text.charAt(text.length() - 1)) >= 0;
    text.append(isTight || text.charAt(text.length() - 1) == ' ' ? "" : " ");
    lastStart = text.length();
    text.append(mention.surface());
    marks.add(new Mark(new Span(lastStart, text.length()), mention.name()));
    String right = mention.right();
    text.append(beginsWord(right) ? " " : "").append(right);
    last = mention;
  }

  private static boolean beginsWord(String right) {
    return !right.isEmpty()
        && (Character.isLetterOrDigit(right.codePointAt(0))
            || "([{“‘–—$&…".indexOf(right.charAt(0)) >= 0);
  }
}
