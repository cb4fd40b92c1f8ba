package org.dateline.article.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.page.Fragment;
import org.dateline.article.prose.Spaces;
import org.dateline.article.xml.XmlPath;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The paragraphs of an agency's report: NITF, XHTML, escaped HTML or plain text. */
final class WireText implements NodeFilter {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "media",
          "media-caption",
          "table",
          "figure",
          "script",
          "style",
          "aside",
          "head",
          "body.head",
          "body.end",
          "nitf-table",
          "fn",
          "credit",
          "img",
          "video",
          "audio");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "hl2", "li", "pre", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final List<XmlPath> FULL_TEXT =
      List.of(
          XmlPath.of("//block[@class=full_text]"),
          XmlPath.of("//body.content"),
          XmlPath.of("//body"));

  /** Where the paragraphs hold less than this share of the characters, they are not the text. */
  private static final double MOST = 0.5;

  private final List<String> paragraphs = new ArrayList<>();

  private WireText() {}

  /** The text in {@code content}, which may be a whole document or only its body. */
  static String of(Element content, String title) {
    Element body = body(content);
    if (body.childrenSize() == 0) {
      return Fragment.text(body.wholeText().strip(), title);
    }
    removeWhatIsNoText(body);
    WireText text = new WireText();
    NodeTraversor.filter(text, body);
    String whole = body.wholeText();
    int chars = text.paragraphs.stream().mapToInt(String::length).sum();
    boolean isMostOfIt = chars >= MOST * Spaces.single(whole).length();
    return isMostOfIt ? String.join("\n\n", text.paragraphs) : whole.strip();
  }

  private static Element body(Element content) {
    for (XmlPath path : FULL_TEXT) {
      List<Element> found = path.elements(content);
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return content;
  }

  private static void removeWhatIsNoText(Element body) {
    NodeTraversor.filter(
        (node, depth) ->
            depth > 0 && node instanceof Element element && LEFT_OUT.contains(localName(element))
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE,
        body);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || !PARAGRAPHS.contains(localName(element))) {
      return FilterResult.CONTINUE;
    }
    boolean isPreformatted = localName(element).equals("pre");
    String words = element.wholeText();
    String paragraph = isPreformatted ? words.strip() : Spaces.single(words);
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  private static String localName(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
