package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.prose.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts what an element holds into blocks, without recursion, however deep the page is. */
final class PageBlocks implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "nobr",
          "amp-fit-text");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String tag = "";
  private int links;
  private int linkChars;
  private boolean afterBreak;

  private Element at;

  private PageBlocks(Element at) {
    this.at = at;
  }

  static List<PageBlock> of(Element element) {
    PageBlocks blocks = new PageBlocks(element);
    NodeTraversor.traverse(blocks, element);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      breakLine();
    } else if (name.equals("a")) {
      links++;
    } else if (!isInline(name)) {
      flush();
      tag = name;
      at = element;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (name.equals("a")) {
      links--;
    } else if (!isInline(name) && !name.equals("br")) {
      flush();
      Element parent = element.parent();
      tag = parent == null ? "" : parent.normalName();
      at = parent == null ? element : parent;
    }
  }

  /** Elements of a page's own making have a hyphen in their name, and mark words at most. */
  private static boolean isInline(String name) {
    return INLINE.contains(name) || (name.indexOf('-') > 0 && !name.startsWith("amp-"));
  }

  private void append(String words) {
    if (words.isBlank()) {
      text.append(' ');
      return;
    }
    afterBreak = false;
    text.append(words);
    linkChars += links > 0 ? words.strip().length() : 0;
  }

  /** One break is a line of the paragraph, two are the end of it. */
  private void breakLine() {
    if (afterBreak) {
      flush();
    } else {
      text.append(' ');
      afterBreak = true;
    }
  }

  private void flush() {
    String words = Spaces.single(text.toString());
    if (!words.isEmpty()) {
      blocks.add(new PageBlock(tag, words, Math.min(linkChars, words.length()), at));
    }
    text.setLength(0);
    linkChars = 0;
    afterBreak = false;
  }
}
