package org.dateline.article.page;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.prose.Spaces;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of a piece of HTML that is the body of an article and nothing else. */
public final class Fragment {
  private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z][^<>]*|!--|!\\[CDATA\\[)");
  private static final Pattern PAGE = Pattern.compile("(?i)<(?:html|body)[\\s>]");
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\w+|[a-zA-Z]\\w{1,30});");

  private Fragment() {}

  /**
   * Its paragraphs, without pictures, buttons and the title again. What has no tag is kept as it
   * is.
   */
  public static String text(String html, String title) {
    return TAG.matcher(html).find() ? parsed(html, title) : unescaped(html);
  }

  /**
   * The text of a field that may hold HTML or prose: of HTML as {@link #text}, of prose with its
   * entities as characters.
   */
  public static String ofField(String written, String title) {
    String text = HtmlTags.unescapedOnce(written);
    if (!HtmlTags.isIn(text)) {
      return unescaped(text);
    }
    return HtmlTags.isInline(text) ? words(text) : parsed(HtmlTags.withParagraphs(text), title);
  }

  private static String words(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.select("script, style, noscript, iframe, video, svg").remove();
    return page.body().wholeText();
  }

  /** One line of a field that may hold HTML or prose, such as a title. */
  public static String lineOfField(String written) {
    String text = unescaped(written);
    return HtmlTags.isIn(text) ? Spaces.single(Jsoup.parseBodyFragment(text).text()) : text;
  }

  private static String parsed(String html, String title) {
    boolean isPage = PAGE.matcher(html).find();
    Document page = isPage ? Jsoup.parse(html) : Jsoup.parseBodyFragment(html);
    Pruning.prune(page);
    Element body = isPage ? BodyElement.of(page) : page.body();
    List<PageBlock> plain = BareText.of(body);
    List<PageBlock> blocks = plain.isEmpty() ? BodyText.of(body, title) : plain;
    return joined(blocks.isEmpty() ? notLinked(body) : blocks);
  }

  /** Of what looks like no body at all, such as half a sentence, what does not lead elsewhere. */
  private static List<PageBlock> notLinked(Element body) {
    return PageBlocks.of(body).stream().filter(block -> !block.isLinked()).toList();
  }

  /** All paragraphs of an element, where nothing is around the article. */
  public static String paragraphs(Element element) {
    return joined(PageBlocks.of(element));
  }

  /** One line, such as a title: entities are characters, tags are left out. */
  public static String line(String html) {
    boolean hasTag = TAG.matcher(html).find();
    return hasTag ? Spaces.single(Jsoup.parseBodyFragment(html).text()) : unescaped(html);
  }

  private static String joined(List<PageBlock> blocks) {
    return String.join("\n\n", blocks.stream().map(PageBlock::text).toList());
  }

  /** Entities as characters; those that were escaped twice, too. */
  private static String unescaped(String text) {
    String once = unescapedOnce(text);
    return once.equals(text) ? text : unescapedOnce(once);
  }

  private static String unescapedOnce(String text) {
    return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
  }
}
