package org.dateline.extract.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.gazetteer.WordList;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/**
 * Knows the news and picture agencies, the words that stand in their place in a credit, and what
 * makes news of them.
 */
final class Agencies {
  private static final Set<String> NAMES = names();
  private static final Set<String> SPEECH = WordList.exact("speech-verbs.txt");

  /** What makes news of an agency before it: the AP's talk, a Reuters/Ipsos poll. */
  private static final Set<String> NEWS =
      Set.of("'s", "poll", "polls", "polling", "survey", "surveys");

  /** In tokens. */
  private static final int LONGEST = 5;

  private Agencies() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>(WordList.folded("agencies.txt"));
    names.addAll(WordList.folded("words-for-agencies.txt"));
    return Set.copyOf(names);
  }

  /** Whether a name is one. */
  static boolean isOne(NamedSpan name) {
    return NAMES.contains(name.folded());
  }

  /** Where the longest agency that begins at a token ends; the token itself if none does. */
  static int endFrom(Tokens tokens, int first) {
    for (int end = Math.min(tokens.size(), first + LONGEST); end > first; end--) {
      if (NAMES.contains(folded(tokens, first, end))) {
        return end;
      }
    }
    return first;
  }

  /** Where the longest agency that ends before a token begins; the token itself if none does. */
  static int startTo(Tokens tokens, int end) {
    for (int first = Math.max(0, end - LONGEST); first < end; first++) {
      if (NAMES.contains(folded(tokens, first, end))) {
        return first;
      }
    }
    return end;
  }

  /** Whether an agency before it does not sign but speaks, asks or has something. */
  static boolean isNews(Tokens tokens, int token) {
    return NEWS.contains(Folding.fold(tokens.surface(token))) || isSaid(tokens, token, token + 1);
  }

  /**
   * Whether somebody says something between two tokens, so that what stands there is news. Said
   * with a capital is a family's name.
   */
  static boolean isSaid(Tokens tokens, int first, int end) {
    return IntStream.range(first, end).anyMatch(token -> SPEECH.contains(tokens.surface(token)));
  }

  private static String folded(Tokens tokens, int first, int end) {
    return Folding.fold(tokens.text().substring(tokens.start(first), tokens.end(end - 1)));
  }
}
