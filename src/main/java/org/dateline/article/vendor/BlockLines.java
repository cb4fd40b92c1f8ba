package org.dateline.article.vendor;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of an element, a line for each block and each break in it. */
public final class BlockLines implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "tr",
          "td",
          "th",
          "table",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "header",
          "footer",
          "article",
          "aside",
          "blockquote",
          "text",
          "body",
          "pre",
          "dd",
          "dt",
          "figure",
          "figcaption",
          "address",
          "hr");
  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "head", "title", "meta", "button", "input", "noscript", "svg");

  /** Most documents fit. */
  private static final int CAPACITY = 1 << 12;

  private final StringBuilder text = new StringBuilder(CAPACITY);

  private BlockLines() {}

  public static String of(Element element) {
    BlockLines lines = new BlockLines();
    NodeTraversor.filter(lines, element);
    return lines.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (LEFT_OUT.contains(name)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (name.equals("br") || BLOCKS.contains(name)) {
        text.append('\n');
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      text.append('\n');
    }
    return FilterResult.CONTINUE;
  }

  /** White space of the source means one blank; a no-break space stays. */
  private void append(String words) {
    int i = 0;
    while (i < words.length()) {
      int start = i;
      while (i < words.length() && !isSpace(words.charAt(i))) {
        i++;
      }
      text.append(words, start, i);
      start = i;
      while (i < words.length() && isSpace(words.charAt(i))) {
        i++;
      }
      if (i > start && (text.isEmpty() || !isSpaceAtEnd())) {
        text.append(' ');
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private boolean isSpaceAtEnd() {
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n';
  }
}
