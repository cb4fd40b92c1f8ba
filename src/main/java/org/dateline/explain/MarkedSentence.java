package org.dateline.explain;

import java.util.List;

/**
 * A sentence put together from the mentions in it, each in brackets. What is farther than 80
 * characters from all of them is not in the tables; dots stand for it.
 */
final class MarkedSentence {
  private static final String DOTS = " … ";
  private static final int SHORTEST_CUT = 78;

  private MarkedSentence() {}

  /** The sentence of these mentions, which are in reading order; one may hold others. */
  static String of(List<PairMention> mentions) {
    PairMention last = mentions.get(0);
    StringBuilder text = new StringBuilder(last.left().length() >= SHORTEST_CUT ? "…" : "");
    text.append(last.left()).append(gapAfter(last.left()));
    int mark = text.length();
    text.append('[').append(last.surface()).append(']');
    for (PairMention mention : mentions.subList(1, mentions.size())) {
      if (mention.start() < last.end()) {
        markInside(text, mark + 1 + mention.start() - last.start(), mention.surface());
      } else {
        text.append(between(last, mention));
        mark = text.length();
        text.append('[').append(mention.surface()).append(']');
        last = mention;
      }
    }
    text.append(gapBefore(last.right())).append(last.right());
    return text.append(last.right().length() >= SHORTEST_CUT ? "…" : "").toString();
  }

  private static void markInside(StringBuilder text, int from, String surface) {
    int found = text.indexOf(surface, from);
    if (found >= 0) {
      text.insert(found + surface.length(), ']').insert(found, '[');
    }
  }

  /** The words from one mention to the next, as far as the two know them. */
  private static String between(PairMention one, PairMention next) {
    int distance = next.start() - one.end();
    String after = gapBefore(one.right()) + one.right();
    int found = after.indexOf(next.surface(), Math.max(0, distance - 2));
    if (found >= 0 && found <= distance + 1) {
      return after.substring(0, found);
    }
    if (distance <= after.length()) {
      return after.substring(0, distance);
    }
    boolean isKnown = distance <= one.right().length() + next.left().length() + 2;
    int shared = isKnown ? Math.min(one.right().length(), next.left().length()) : 0;
    for (; shared > 0; shared--) {
      if (one.right().endsWith(next.left().substring(0, shared))) {
        return after + next.left().substring(shared) + gapAfter(next.left());
      }
    }
    return after + DOTS + next.left() + gapAfter(next.left());
  }

  /** White space at the edge of a cell is not kept; after these no word begins without it. */
  private static String gapAfter(String left) {
    return left.isEmpty() || "([{“‘\"'/-$#@".indexOf(left.charAt(left.length() - 1)) >= 0
        ? ""
        : " ";
  }

  private static String gapBefore(String right) {
    return !right.isEmpty()
            && (Character.isLetterOrDigit(right.charAt(0))
                || "([{“‘—–$&".indexOf(right.charAt(0)) >= 0)
        ? " "
        : "";
  }
}
