package org.dateline.article.vendor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The lines of a text without blanks around them; a form feed is a line of its own. */
public final class TextLines implements Iterator<String> {
  /** The line that stands for the end of a page. */
  public static final String PAGE = "\f";

  private final String text;
  private int next;
  private boolean isPageNext;

  /** The lines of a text, to be taken one by one. */
  public TextLines(String text) {
    this.text = text;
  }

  /** All lines of a text. */
  public static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    new TextLines(text).forEachRemaining(lines::add);
    return lines;
  }

  @Override
  public boolean hasNext() {
    return isPageNext || next <= text.length();
  }

  @Override
  public String next() {
    if (isPageNext) {
      isPageNext = false;
      return PAGE;
    }
    if (next > text.length()) {
      throw new NoSuchElementException();
    }
    int start = next;
    int end = lineEnd(start);
    boolean isPage = end < text.length() && text.charAt(end) == '\f';
    next = end + (isWindowsBreak(end) ? 2 : 1);
    if (isPage && end == start) {
      return PAGE;
    }
    isPageNext = isPage;
    return stripped(start, end);
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c <= '\r' ? c == '\n' || c == '\f' || c == '\r' : c == '\u2028';
  }

  private boolean isWindowsBreak(int end) {
    return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
  }

  /** Without white space at its ends, no-break spaces and byte order marks included. */
  public static String strip(String line) {
    return new TextLines(line).stripped(0, line.length());
  }

  private String stripped(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || (c >= '\u00a0'
            && (c == '\u00a0' || c == '\ufeff' || c == '\u202f' || c == '\u200b' || c == '\u3000'));
  }

  /** The lines that hold something. */
  public static List<String> filled(List<String> lines) {
    return lines.stream().filter(line -> !line.isEmpty() && !line.equals(PAGE)).toList();
  }

  /** Lines as the paragraphs of a text. */
  public static String paragraphs(List<String> lines) {
    return String.join("\n\n", filled(lines));
  }
}
