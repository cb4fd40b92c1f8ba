package org.dateline.extract.entity;

import static java.util.stream.Collectors.partitioningBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Field;
import org.dateline.model.Span;
import org.dateline.phrase.PhraseTrie;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;

/**
 * Knows sentences that are no news but the page's own: credits, newsletter lines, copyright; and
 * the agencies that sign at the head of a story.
 */
final class CreditLines {
  /** A notice is short; a long sentence that holds such a phrase is news about it. */
  private static final int LONGEST_NOTICE = 300;

  /** Who helped is told in a paragraph of its own, which may be long. */
  private static final String HELPERS = "Contributing:";

  /** What marks phrases of news that make a notice at the head of a sentence or with an address. */
  private static final String DOUBTFUL = "> ";

  private static final Map<Boolean, List<String>> LISTED =
      WordList.lines("credits.txt").stream()
          .collect(partitioningBy(phrase -> phrase.startsWith(DOUBTFUL)));

  private static final PhraseTrie<String> PHRASES = phrases(LISTED.getOrDefault(false, List.of()));
  private static final List<String> DOUBTFUL_PHRASES =
      LISTED.getOrDefault(true, List.of()).stream()
          .map(phrase -> phrase.substring(DOUBTFUL.length()))
          .toList();
  private static final PhraseTrie<String> DOUBTFUL_TRIE = phrases(DOUBTFUL_PHRASES);
  private static final Pattern ADDRESS =
      Pattern.compile("@\\w|https?:|www\\.|\\w\\.(?:com|org)\\b");
  private static final PhraseTrie<String> NETWORKS =
      phrases(List.of("on twitter", "twitter.com", "on facebook", "on instagram"));
  private static final Set<String> AGENCIES = WordList.folded("agencies.txt");
  private static final String DASHES = "-\u2013\u2014\u2015";

  /** In tokens, the agency's name included. */
  private static final int LONGEST_DATELINE = 14;

  private static final String SIGNS = "()-\u2013\u2014\u2015/|";

  private CreditLines() {}

  /** The numbers of the sentences that are a notice. */
  static BitSet of(Tokens tokens) {
    BitSet notices = new BitSet();
    List<Span> sentences = tokens.sentences();
    int paragraphEnd = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.start() >= paragraphEnd && tokens.text().startsWith(HELPERS, sentence.start())) {
        paragraphEnd = lineEnd(tokens.text(), sentence.start());
      }
      if (sentence.start() < paragraphEnd || isNotice(tokens.text(), sentence)) {
        notices.set(i);
      }
    }
    return notices;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static boolean isNotice(String text, Span sentence) {
    return sentence.length() <= LONGEST_NOTICE
        && (PHRASES.isIn(text, sentence.start(), sentence.end())
            || isInvitation(text, sentence)
            || isNoticeOfNewsWords(text, sentence));
  }

  /** "Email us" is a notice, and the email of a minister is news. */
  private static boolean isNoticeOfNewsWords(String text, Span sentence) {
    if (!DOUBTFUL_TRIE.isIn(text, sentence.start(), sentence.end())) {
      return false;
    }
    int first = sentence.start();
    while (first < sentence.end() && !Character.isLetter(text.charAt(first))) {
      first++;
    }
    int head = first;
    return DOUBTFUL_PHRASES.stream()
            .anyMatch(phrase -> text.regionMatches(true, head, phrase, 0, phrase.length()))
        || ADDRESS.matcher(text).region(sentence.start(), sentence.end()).find();
  }

  /** "Follow Ada Kellner on Twitter", with whatever names; orders are followed otherwise. */
  private static boolean isInvitation(String text, Span sentence) {
    int start = sentence.start() + (text.charAt(sentence.start()) == '(' ? 1 : 0);
    return text.startsWith("Follow ", start)
        && (text.substring(start, sentence.end()).indexOf('@') >= 0
            || NETWORKS.isIn(text, start, sentence.end()));
  }

  /**
   * Whether a name is an agency that signs: in brackets, beside a dash or a slash, or behind via.
   */
  static boolean isAgencySign(NamedSpan name) {
    if (isAfterDateline(name)) {
      return true;
    }
    return AGENCIES.contains(Folding.fold(name.written()))
        && (isSign(name.tokens(), name.first() - 1)
            || isVia(name)
            || isSign(name.tokens(), name.end())
            || isByline(name));
  }

  /** Whether a text begins with a town, the name in brackets and a dash: "OSLO (Wire) — ". */
  private static boolean isAfterDateline(NamedSpan name) {
    Tokens tokens = name.tokens();
    return name.field() == Field.TEXT
        && name.first() > 1
        && name.end() + 1 < tokens.size()
        && name.end() <= LONGEST_DATELINE
        && tokens.surface(name.first() - 1).equals("(")
        && tokens.surface(name.end()).equals(")")
        && DASHES.indexOf(tokens.text().charAt(tokens.start(name.end() + 1))) >= 0;
  }

  private static boolean isByline(NamedSpan name) {
    int first = name.tokens().firstToken(name.sentence());
    int end = name.tokens().endToken(name.sentence());
    return name.tokens().surface(first).equalsIgnoreCase("by") || end - first == name.size();
  }

  private static boolean isVia(NamedSpan name) {
    return name.first() > 0 && name.tokens().surface(name.first() - 1).equals("via");
  }

  private static boolean isSign(Tokens tokens, int token) {
    return token >= 0
        && token < tokens.size()
        && SIGNS.indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
  }

  private static PhraseTrie<String> phrases(List<String> phrases) {
    PhraseTrie.Builder<String> builder = PhraseTrie.builder();
    phrases.forEach(phrase -> builder.add(phrase, false, phrase));
    return builder.build();
  }
}
