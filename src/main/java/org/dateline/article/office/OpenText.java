package org.dateline.article.office;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The paragraphs of an OpenDocument text, a blank line between them. */
final class OpenText implements NodeFilter {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "office:annotation",
          "office:scripts",
          "office:automatic-styles",
          "office:font-face-decls",
          "text:tracked-changes",
          "text:note",
          "text:sequence-decls",
          "text:table-of-content",
          "draw:frame",
          "table:table");

  private final StringBuilder text = new StringBuilder();

  private OpenText() {}

  static String of(Element content) {
    OpenText reading = new OpenText();
    NodeTraversor.filter(reading, content);
    return reading.text.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(isInParagraph(words) ? words.getWholeText().replaceAll("\\s+", " ") : "");
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || LEFT_OUT.contains(element.tagName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.tagName()) {
      case "text:line-break" -> text.append('\n');
      case "text:tab", "text:s" -> text.append(' ');
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isInParagraph(TextNode words) {
    Element parent = words.parent();
    return !words.isBlank() || (parent != null && isInline(parent));
  }

  private static boolean isInline(Element element) {
    return element.tagName().matches("text:(?:p|h|span|a)");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.tagName().matches("text:[ph]")) {
      text.append("\n\n");
    }
    return FilterResult.CONTINUE;
  }
}
