package org.dateline.article.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Tells HTML from prose that has a few angle brackets. */
public final class HtmlTags {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(/?)(a|abbr|article|aside|b|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption"
              + "|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|ins|li|main|nav|noscript|object|ol|p"
              + "|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)"
              + "(?:\\s[^<>]*|/)?>");

  /** These need no end tag to be believed. */
  private static final Set<String> ALONE = Set.of("br", "hr", "img", "p");

  private static final Pattern ESCAPED_BLOCK =
      Pattern.compile("(?i)&(?:amp;)?lt;(?:/p|/div|/li|br ?/?)&(?:amp;)?gt;");

  private static final Pattern BLOCK_BREAK = Pattern.compile("(?i)<(?:p|br|div|li|td)\\b");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)<(?:p|br|hr|div|li|td|h[1-6]|blockquote|ul|ol|table|section|article|figure|aside|html|body|center|pre|form)\\b");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");

  private HtmlTags() {}

  /** Whether a known tag is opened and closed, or is one that stands alone. */
  public static boolean isIn(String text) {
    if (text.indexOf('<') < 0) {
      return false;
    }
    Set<String> open = new HashSet<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean isEnd = !tag.group(1).isEmpty();
      if (isEnd ? open.contains(name) : ALONE.contains(name)) {
        return true;
      }
      open.add(isEnd ? "" : name);
    }
    return false;
  }

  /** The same with its tags as tags, if somebody escaped them once too often. */
  static String unescapedOnce(String text) {
    boolean isTwice = text.indexOf('<') < 0 && ESCAPED_BLOCK.matcher(text).find();
    return isTwice ? Parser.unescapeEntities(text, false) : text;
  }

  /** Whether all that its tags do is to mark words: its lines are lines. */
  static boolean isInline(String html) {
    return !BLOCK.matcher(html).find();
  }

  /** The same with paragraphs where there are blank lines, if nothing else separates them. */
  static String withParagraphs(String html) {
    return BLOCK_BREAK.matcher(html).find() ? html : BLANK_LINE.matcher(html).replaceAll("\n<p>\n");
  }
}
