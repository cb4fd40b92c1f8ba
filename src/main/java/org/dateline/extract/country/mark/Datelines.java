package org.dateline.extract.country.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.gazetteer.WordList;
import org.dateline.model.Span;

/**
 * The datelines of a text: at the head of a line, a place in capitals, perhaps its country and an
 * agency, and a dash: {@code SEOUL, South Korea (AP) —}; and credits in brackets.
 */
public final class Datelines {
  private static final int REACH = 120;
  private static final String MARKS = ".'\u2019 -";
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*(?:By [^\\n]{3,40}\\s)?"
              + "\\p{Lu}[\\p{Lu}.'\u2019 -]{2,40}"
              + "(?:[,/] ?\\p{Lu}[\\p{L}.'\u2019, -]{1,40})?"
              + "(?:,? \\(?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)\\)?)?"
              + "(?:(?: ?\\([\\p{L}. /-]{2,30}\\))+ ?(?:-{1,3}|[–—_:\ufffd])?| ?(?:-{2,3}|[–—\ufffd])| -)"
              + "(?=\\s|\\p{L})|"
              + "\\s*\\p{Lu}[\\p{Lu}.' -]{2,40} \\d{4}-\\d\\d-\\d\\d");
  private static final Pattern CREDITED =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{L}.'\u2019, -]{2,60} \\((?:"
              + WordList.lines("dateline-agencies.txt").stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\)");

  /** Whoever wrote or took it, and for whom: {@code (Kim Hong-ji/Reuters)}. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\((?:\\p{Lu}[\\p{L}.'\u2019-]{1,20} ){1,3}\\p{Lu}[\\p{L}'\u2019-]{1,20} ?/ ?"
              + "\\p{Lu}[\\p{L}. ]{1,40}\\)");

  private Datelines() {}

  /** Where the datelines and the credits in brackets stand. */
  public static List<Span> of(String text) {
    List<Span> datelines = new ArrayList<>(1);
    addCredits(text, datelines);
    int line = 0;
    while (line < text.length()) {
      addAt(text, line, datelines);
      int breakAt = text.indexOf('\n', line);
      line = breakAt < 0 ? text.length() : breakAt + 1;
    }
    return datelines;
  }

  private static void addCredits(String text, List<Span> datelines) {
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
      int bracket = bracketBefore(text, slash);
      if (bracket >= 0) {
        addIf(CREDIT, text, bracket, Math.min(text.length(), bracket + REACH), datelines);
      }
    }
  }

  /** The bracket that was opened within reach before a position, or -1. */
  private static int bracketBefore(String text, int position) {
    int last = Math.max(0, position - REACH + 1);
    for (int i = position; i >= last; i--) {
      if (text.charAt(i) == '(') {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasBracket(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '(') {
        return true;
      }
    }
    return false;
  }

  private static void addAt(String text, int line, List<Span> datelines) {
    int limit = Math.min(text.length(), line + REACH);
    int first = line;
    while (first < limit && text.charAt(first) <= ' ') {
      first++;
    }
    if (first + 1 >= limit || !Character.isUpperCase(text.codePointAt(first))) {
      return;
    }
    if (mayBegin(text, first) && addIf(DATELINE, text, line, limit, datelines)) {
      return;
    }
    if (hasBracket(text, first, limit)) {
      addIf(CREDITED, text, line, limit, datelines);
    }
  }

  /** Whether more than one letter is a capital, or a byline goes before: few lines are so. */
  private static boolean mayBegin(String text, int first) {
    int second = text.offsetByCodePoints(first, 1);
    return Character.isUpperCase(text.codePointAt(second))
        || MARKS.indexOf(text.charAt(second)) >= 0
        || text.startsWith("By ", first);
  }

  private static boolean addIf(
      Pattern pattern, String text, int line, int limit, List<Span> datelines) {
    Matcher matcher = pattern.matcher(text).region(line, limit);
    boolean isThere = matcher.lookingAt();
    if (isThere) {
      datelines.add(new Span(line, matcher.end()));
    }
    return isThere;
  }
}
