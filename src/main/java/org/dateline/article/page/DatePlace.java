package org.dateline.article.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Whether an element may give the date of the article: not what is around it, and above the
 * headline only what stands in one block with it.
 */
final class DatePlace {
  private static final Evaluator AROUND =
      QueryParser.parse(
          "aside, footer, nav, blockquote, [role=banner], [role=contentinfo], [role=complementary],"
              + " [class~=(?i)comment|guestbook|related|sidebar|recommend|most-|trending|teaser|promo|latest|(?<!post-|entry-|article-|story-|node-|item-|news-)footer|popular|archive|masthead|site-?header|top-?bar|read-?next|breaking|ticker|weather|today|current],"
              + " [id~=(?i)comment|related|sidebar|recommend|trending|latest|footer|masthead|site-?header|top-?bar|today]");

  private static final Evaluator OF_READERS =
      QueryParser.parse(
          "aside, [class~=(?i)comment|related|recommend|latest|popular|guestbook], [id~=(?i)comment|related|recommend]");

  private static final int SHORTEST_HEADLINE = 18;

  /** A link of fewer words may be the name of an author or an office. */
  private static final int FEWEST_WORDS = 4;

  private static final int LONGEST_ROW = 300;
  private static final int LONGEST_HEAD = 160;
  private static final int MOST_LINKS = 2;

  private static final String UPDATED = "(?i).*(?:updated?|modified|modification|revised)\\b.*";

  private final Element headline;
  private final boolean hasHeadline;
  private final boolean hasDateLine;
  private final HeadlineBlock block;

  private final Set<Element> aboveHeadline = Collections.newSetFromMap(new IdentityHashMap<>());

  private DatePlace(
      Element headline, boolean hasHeadline, boolean hasDateLine, HeadlineBlock block) {
    this.block = block;
    this.headline = headline;
    this.hasHeadline = hasHeadline;
    this.hasDateLine = hasDateLine;
    aboveHeadline.add(headline);
    aboveHeadline.addAll(headline.parents());
  }

  /** The place of the headline: a heading that the page's title has, else the first one. */
  static DatePlace of(Document page) {
    Optional<Element> headline = headline(page);
    HeadlineBlock block = HeadlineBlock.of(page, headline);
    return headline
        .map(one -> new DatePlace(one, true, false, block))
        .orElseGet(() -> new DatePlace(page.body(), false, false, block));
  }

  /** A heading that the page's title has, else the first one. */
  static Optional<Element> headline(Document page) {
    String title = page.title();
    Stream<Element> named =
        page.body().select("h1, h2, h3").stream().filter(one -> isHeadline(one.text(), title));
    Element first = page.selectFirst("h1");
    Stream<Element> any =
        first != null
            ? Stream.of(first)
            : page.body().select("*").stream()
                .filter(one -> isHeadline(one.ownText().strip(), title));
    return Stream.concat(named, any).findFirst();
  }

  /** The same, which takes a date alone on a line right above the headline too, as blogs put it. */
  DatePlace withDateLine() {
    return new DatePlace(headline, hasHeadline, true, block);
  }

  private static boolean isHeadline(String text, String title) {
    return text.length() >= SHORTEST_HEADLINE && title.contains(text);
  }

  boolean isOfArticle(Element element) {
    return isBeside(element) && !block.isBehind(element);
  }

  /** The same for a line that says of its date what it is: it may come later on the page. */
  boolean isBeside(Element element) {
    Element around = element.closest(AROUND);
    boolean isAround = around != null && !around.normalName().matches("html|body|main|article");
    return !isAround
        && !isInHeader(element)
        && !isInRowOfLinks(element)
        && !(hasHeadline && isAbove(element));
  }

  /** The headline; empty if the page shows none. */
  Optional<Element> headline() {
    return hasHeadline ? Optional.of(headline) : Optional.empty();
  }

  /** Whether it stands among what readers wrote or links to other articles. */
  boolean isOfReaders(Element element) {
    return element.closest(OF_READERS) != null;
  }

  /** A header holds the article's date only if it holds its headline, or lies in the article. */
  private boolean isInHeader(Element element) {
    Element header = element.closest("header");
    return hasHeadline
        && header != null
        && header.closest("article, main") == null
        && !aboveHeadline.contains(header);
  }

  /**
   * Whether it comes before the headline, in another block of the page: the two meet in the body or
   * in what holds most of the page alone.
   */
  private boolean isAbove(Element element) {
    if (element.closest("head") != null) {
      return false;
    }
    Element shared = element;
    while (shared.parent() != null && !aboveHeadline.contains(shared)) {
      shared = shared.parent();
    }
    boolean isInFront = !aboveHeadline.contains(element) && isBefore(element, shared);
    return isInFront
        && !shared.normalName().matches("article|main|header|section")
        && !(hasDateLine && isDateLine(shared));
  }

  /** Whether all that the block has above its headline is a few words and a link or two. */
  private boolean isDateLine(Element shared) {
    if (shared.normalName().matches("body|form")) {
      return false;
    }
    Element head = childOf(shared, headline);
    int chars = 0;
    int links = 0;
    for (Element child = head.previousElementSibling();
        child != null && chars <= LONGEST_HEAD;
        child = child.previousElementSibling()) {
      chars +=
          DateStamp.isLongerThan(LONGEST_HEAD, child) ? 2 * LONGEST_HEAD : child.text().length();
      links += child.select("a[href]").size();
    }
    return chars <= LONGEST_HEAD && links <= MOST_LINKS;
  }

  private boolean isBefore(Element element, Element shared) {
    return indexIn(shared, element) < indexIn(shared, headline);
  }

  private static int indexIn(Element shared, Element inside) {
    return inside.equals(shared) ? 0 : childOf(shared, inside).elementSiblingIndex();
  }

  /** The child of {@code above} that an element lies in. */
  private static Element childOf(Element above, Element inside) {
    Element child = inside;
    while (child.parent() != null && !above.equals(child.parent()) && !child.equals(above)) {
      child = child.parent();
    }
    return child;
  }

  /** Whether it stands in one line with a link to another article. */
  private static boolean isInRowOfLinks(Element element) {
    Element row = element.parent();
    return row != null
        && row.text().length() <= LONGEST_ROW
        && row.selectFirst("h1") == null
        && headlines(row)
            >= (element.normalName().matches("li|dd") && headlines(element) == 0 ? 2 : 1);
  }

  /** How many links have a text as long as a headline; one that is a date itself is none. */
  private static long headlines(Element row) {
    return row.select("a[href]").stream()
        .filter(link -> link.text().length() >= SHORTEST_HEADLINE)
        .filter(link -> link.text().split(" ", FEWEST_WORDS).length == FEWEST_WORDS)
        .filter(link -> !link.text().startsWith("#") && !link.attr("rel").contains("tag"))
        .filter(link -> !DateStamp.is(link.text(), false))
        .count();
  }

  /** Whether it is the date of a change, by its own names or by the word in front of it. */
  static boolean saysUpdated(Element element) {
    boolean isNamed =
        element.className().matches(UPDATED) || element.attr("itemprop").equals("dateModified");
    Element parent = element.parent();
    boolean isLabelled =
        parent != null
            && element.normalName().equals("time")
            && parent.text().length() <= 60
            && DateLabels.published(parent.text()).isBlank();
    return isNamed || isLabelled;
  }
}
