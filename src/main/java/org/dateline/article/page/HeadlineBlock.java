package org.dateline.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The smallest part of a page with the headline and the first paragraph below it. What comes later
 * and outside of it is of other articles, of readers or of the site.
 */
final class HeadlineBlock {
  private static final int SHORTEST_PARAGRAPH = 80;
  private static final int PARAGRAPHS = 3;

  /** A foot of the article says no more than this, and leads to few places. */
  private static final int LONGEST_FOOT = 300;

  private static final int MOST_LINKS = 4;

  private final Set<Element> behind = Collections.newSetFromMap(new IdentityHashMap<>());

  private HeadlineBlock() {}

  /** The block of a page; without a headline or a paragraph below it nothing is behind it. */
  static HeadlineBlock of(Document page, Optional<Element> headline) {
    HeadlineBlock block = new HeadlineBlock();
    headline.ifPresent(
        heading -> {
          List<Element> paragraphs = paragraphs(page, heading);
          if (!paragraphs.isEmpty()) {
            block.findBehind(heading, paragraphs);
          }
        });
    return block;
  }

  private static List<Element> paragraphs(Document page, Element headline) {
    List<Element> found = new ArrayList<>();
    boolean isBelow = false;
    for (Element element : page.body().select("*")) {
      isBelow |= element.equals(headline);
      if (isBelow
          && found.size() < PARAGRAPHS
          && element.ownText().length() >= SHORTEST_PARAGRAPH
          && !element.equals(headline)
          && !Standfirst.holds(element)) {
        found.add(element);
      }
    }
    return found;
  }

  private void findBehind(Element headline, List<Element> paragraphs) {
    Element first = paragraphs.get(0);
    Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
    above.add(headline);
    above.addAll(headline.parents());
    Element shared = first;
    while (!above.contains(shared) && shared.parent() != null) {
      shared = shared.parent();
    }
    paragraphs.forEach(paragraph -> above.addAll(paragraph.parents()));
    above.addAll(paragraphs);
    addBehind(shared.children(), childOf(shared, first), above, true);
    for (Element part = shared; part.parent() != null; part = part.parent()) {
      addBehind(part.siblingElements(), part, above, false);
    }
    Element next = shared.nextElementSibling();
    if (next != null && !DateStamp.isLongerThan(LONGEST_FOOT / 2, next) && isFoot(next)) {
      behind.remove(next);
    }
  }

  private static Element childOf(Element above, Element inside) {
    Element child = inside;
    while (child.parent() != null && !above.equals(child.parent()) && !child.equals(above)) {
      child = child.parent();
    }
    return child;
  }

  /**
   * Adds the parts that come later than {@code from}; inside of the block a short foot is its own.
   */
  private void addBehind(List<Element> parts, Element from, Set<Element> own, boolean isInside) {
    for (Element part : parts) {
      boolean isLater = part.elementSiblingIndex() > from.elementSiblingIndex();
      if (isLater && !own.contains(part) && !(isInside && isFoot(part))) {
        behind.add(part);
      }
    }
  }

  private static boolean isFoot(Element part) {
    return !DateStamp.isLongerThan(LONGEST_FOOT, part)
        && part.select("a[href]").size() <= MOST_LINKS;
  }

  /** Whether an element comes after the article and is none of its parts. */
  boolean isBehind(Element element) {
    for (Element part = element; part != null; part = part.parent()) {
      if (behind.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
