package org.dateline.extract.country.mark;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.extract.country.candidate.Candidate;
import org.dateline.extract.country.candidate.Verdict;
import org.dateline.model.RuleId;
import org.dateline.model.Span;

/** Tells countries from parts of web and mail addresses, user names and paths of files. */
public final class AddressRule {
  private static final String JOINS = "/\\@.-_:#=?&%~";
  private static final String QUOTES = "()[]<>{}\"\u201c\u201d,;";
  private static final Pattern ADDRESS =
      Pattern.compile(
          ".*://.*|www\\..*|.*@\\p{L}.*|[~.]?/[\\w.-]+/.*|[A-Za-z]:[\\\\/].*|\\w*_\\w*|\\\\\\\\.*"
              + "|[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,7}/.*"
              + "|[\\w./\\\\-]+\\.(?:html?|php|aspx?|csv|pdf|docx?|xlsx?|txt|jpe?g|png|gif|json|xml|zip|mp[34])"
              + "|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|gov|edu|info|io|tv|co\\.[a-z]{2})");

  private AddressRule() {}

  /** A refusal if the candidate is part of an address. */
  public static Optional<Verdict> judge(Candidate candidate, String text) {
    Span span = candidate.span();
    if (!isJoined(text, span.start() - 1) && !isJoined(text, span.end())) {
      return Optional.empty();
    }
    int start = span.start();
    while (start > 0 && isInside(text.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && isInside(text.charAt(end))) {
      end++;
    }
    while (end > span.end() && ".:?!'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String word = text.substring(start, end);
    return isBehindMark(word, span.start() - start) && ADDRESS.matcher(word).matches()
        ? Optional.of(Verdict.refuse(RuleId.ADDRESS, word))
        : Optional.empty();
  }

  /** Whether no address begins behind the name, glued to it: Peru.https://example.org. */
  private static boolean isBehindMark(String word, int at) {
    int slashes = word.indexOf("://");
    int user = word.indexOf('@');
    return slashes <= at && (user <= at || word.indexOf('.', user) > 0);
  }

  private static boolean isJoined(String text, int at) {
    return at >= 0
        && at < text.length()
        && JOINS.indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || !Character.isWhitespace(text.charAt(at + 1)));
  }

  private static boolean isInside(char c) {
    return !Character.isWhitespace(c) && QUOTES.indexOf(c) < 0;
  }
}
