package org.dateline.extract.entity;

import java.util.BitSet;
import java.util.List;
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
  private static final String FILE = "credits.txt";

  /** A notice is short; a long sentence that holds such a phrase is news about it. */
  private static final int LONGEST_NOTICE = 300;

  /** What marks phrases of news that make a notice at the head of a sentence or with an address. */
  private static final String DOUBTFUL = "> ";

  /** What marks heads of paragraphs; who helped is told in one of its own, which may be long. */
  private static final String PARAGRAPH = "= ";

  /** What marks networks to be followed on. */
  private static final String NETWORK = "@ ";

  /** What marks phrases that make a notice behind the names that a sentence begins with. */
  private static final String BEHIND_NAMES = "+ ";

  private static final List<String> MARKS = List.of(DOUBTFUL, PARAGRAPH, NETWORK, BEHIND_NAMES);

  private static final PhraseTrie<String> PHRASES = phrases(unmarked());
  private static final List<String> DOUBTFUL_PHRASES = marked(DOUBTFUL);
  private static final PhraseTrie<String> DOUBTFUL_TRIE = phrases(DOUBTFUL_PHRASES);
  private static final List<String> PARAGRAPH_HEADS = marked(PARAGRAPH);
  private static final List<String> BEHIND_NAMES_PHRASES = marked(BEHIND_NAMES);
  private static final PhraseTrie<String> NETWORKS = phrases(marked(NETWORK));
  private static final Pattern ADDRESS =
      Pattern.compile(
          "@\\w|https?:|www\\.|\\w\\.(?:com|org)\\b|\\[email.protected\\]|\\b\\d{3}-\\d{4}\\b");

  private static final String FOLLOW = "follow";

  /** What stands before an invitation that does not begin its sentence. */
  private static final Set<String> OPENINGS = Set.of("(", ";", "|");

  private static final Set<String> FUNCTION_WORDS = WordList.folded("function-words.txt");

  /** Examples and journeys are followed otherwise: Ada Kellner's example, her to Sarum. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^[Ff]ollow [^,]* to \\p{Lu}"
              + "|['\u2019]s (?!\\w+ (?:writer|reporter|editor|correspondent)\\b)\\p{Ll}");

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
      if (sentence.start() >= paragraphEnd && beginsParagraph(tokens.text(), sentence.start())) {
        paragraphEnd = lineEnd(tokens.text(), sentence.start());
      }
      // Who is quoted did not help with the report: the page lost the end of the line.
      if (sentence.start() < paragraphEnd && isSaid(tokens, i)) {
        paragraphEnd = sentence.start();
      }
      if (sentence.start() < paragraphEnd || isNotice(tokens, i, sentence)) {
        notices.set(i);
      }
    }
    return notices;
  }

  private static boolean beginsParagraph(String text, int start) {
    return PARAGRAPH_HEADS.stream()
        .anyMatch(head -> text.regionMatches(true, start, head, 0, head.length()));
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static boolean isNotice(Tokens tokens, int sentence, Span span) {
    String text = tokens.text();
    return span.length() <= LONGEST_NOTICE
        && (PHRASES.isIn(text, span.start(), span.end())
            || isInvitation(tokens, sentence)
            || isBehindNames(tokens, sentence)
            || isNoticeOfNewsWords(text, span));
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

  /** "Follow Ada Kellner on Twitter", with whatever names, if nobody says it. */
  private static boolean isInvitation(Tokens tokens, int sentence) {
    int first = tokens.firstToken(sentence);
    int end = tokens.endToken(sentence);
    int who = first;
    while (who < end && !isFollow(tokens, who, first)) {
      who++;
    }
    if (who == end) {
      return false;
    }
    String text = tokens.text();
    int from = tokens.start(who);
    int to = tokens.end(end - 1);
    return (ADDRESS.matcher(text).region(from, to).find() || NETWORKS.isIn(text, from, to))
        && !ELSEWHERE.matcher(text).region(from, to).find()
        && !Agencies.isSaid(tokens, who, end);
  }

  private static boolean isFollow(Tokens tokens, int token, int first) {
    int start = tokens.start(token);
    return tokens.end(token) - start == FOLLOW.length()
        && tokens.text().regionMatches(true, start, FOLLOW, 0, FOLLOW.length())
        && (token == first || OPENINGS.contains(tokens.surface(token - 1)));
  }

  /** "Zorvex photo by Ada Kellner" is a notice; "A photo by Ada Kellner" is none. */
  private static boolean isBehindNames(Tokens tokens, int sentence) {
    int first = tokens.firstToken(sentence);
    int end = tokens.endToken(sentence);
    int token = first;
    while (token < end && !Character.isLowerCase(tokens.surface(token).codePointAt(0))) {
      token++;
    }
    int start = token < end ? tokens.start(token) : tokens.text().length();
    return token > first
        && BEHIND_NAMES_PHRASES.stream().anyMatch(it -> tokens.text().startsWith(it, start))
        && !FUNCTION_WORDS.contains(Folding.fold(tokens.surface(first)))
        && !isSaid(tokens, sentence);
  }

  private static boolean isSaid(Tokens tokens, int sentence) {
    return Agencies.isSaid(tokens, tokens.firstToken(sentence), tokens.endToken(sentence));
  }

  /**
   * Whether a name is an agency that signs: in brackets, beside a dash or a slash, or behind via.
   */
  static boolean isAgencySign(NamedSpan name) {
    if (isAfterDateline(name)) {
      return true;
    }
    return Agencies.isOne(name)
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

  /** Not where somebody is told something via an agency. */
  private static boolean isVia(NamedSpan name) {
    Tokens tokens = name.tokens();
    int via = name.first() - 1;
    return via >= 0
        && tokens.surface(via).equals("via")
        && !Agencies.isSaid(tokens, Math.max(via - 1, 0), via)
        && !(name.end() < tokens.size() && tokens.surface(name.end()).equals("that"));
  }

  private static boolean isSign(Tokens tokens, int token) {
    return token >= 0
        && token < tokens.size()
        && SIGNS.indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
  }

  private static List<String> marked(String mark) {
    return WordList.lines(FILE).stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  private static List<String> unmarked() {
    return WordList.lines(FILE).stream()
        .filter(line -> MARKS.stream().noneMatch(line::startsWith))
        .toList();
  }

  private static PhraseTrie<String> phrases(List<String> phrases) {
    PhraseTrie.Builder<String> builder = PhraseTrie.builder();
    phrases.forEach(phrase -> builder.add(phrase, false, phrase));
    return builder.build();
  }
}
