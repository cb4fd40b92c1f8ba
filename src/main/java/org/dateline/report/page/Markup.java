package org.dateline.report.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes elements, attributes and text of HTML, SVG and XML. Text and attributes are always
 * escaped, so that nothing from an article can become markup; what is opened must be closed.
 */
public final class Markup {
  private static final Set<String> BLOCKS =
      Set.of(
          "head",
          "title",
          "style",
          "script",
          "header",
          "nav",
          "main",
          "section",
          "h1",
          "h2",
          "h3",
          "p",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "caption",
          "figure",
          "figcaption",
          "details",
          "summary",
          "div",
          "article",
          "blockquote",
          "svg",
          "g",
          "dl",
          "footer",
          "graph",
          "node",
          "edge",
          "key",
          "body");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Writes a line as it is: a declaration, never anything from a table. */
  public Markup declaration(String line) {
    out.append(line).append('\n');
    return this;
  }

  /** Begins an element; attributes are names and values in turn. */
  public Markup open(String name, String... attributes) {
    tag(name, attributes).append('>');
    open.push(name);
    return this;
  }

  /** Ends the element opened last. */
  public Markup close() {
    String name = open.pop();
    out.append("</").append(name).append('>');
    return BLOCKS.contains(name) ? line() : this;
  }

  /** An element without content. */
  public Markup empty(String name, String... attributes) {
    tag(name, attributes).append("/>");
    return BLOCKS.contains(name) ? line() : this;
  }

  /** An element with text alone. */
  public Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  public Markup text(String text) {
    escape(text);
    return this;
  }

  /** Writes a script or its data as they are; nothing in them may end the element. */
  public Markup raw(String script) {
    out.append(script);
    return this;
  }

  private Markup line() {
    out.append('\n');
    return this;
  }

  /** Takes out what was written so far. */
  public String drain() {
    String text = out.toString();
    out.setLength(0);
    return text;
  }

  /** The finished markup. */
  public String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return drain();
  }

  private StringBuilder tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    return out;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
      }
      i += Character.charCount(c) - 1;
    }
  }

  /** The characters of XML 1.0. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
