package org.dateline.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

/**
 * Finds the element that holds the body: what the page itself calls so, else the one with the most
 * prose and the fewest links.
 */
final class BodyElement {
  /** What pages call the element of the body; the surest first. */
  private static final List<Evaluator> NAMES =
      Stream.of(
              "[itemprop=articleBody]",
              "[class~=(?i)(?:^|[\\s_-])(?:article|story|post|entry|news|blog)-?_?(?:_?body|content|text|copy)(?:$|[\\s_-])]",
              "[id~=(?i)(?:^|[\\s_-])(?:article|story|post|entry|news)-?_?(?:body|content|text)(?:$|[\\s_-])]",
              "article",
              "[role=main] , main")
          .map(QueryParser::parse)
          .toList();

  /** An element is taken by its name if it has this share of the page's prose. */
  private static final double MIN_SHARE = 0.5;

  /** Going down to a part is worth it as long as the part keeps this share of the prose. */
  private static final double KEPT = 0.85;

  /** A character in a link weighs so much against one of prose. */
  private static final int LINK_WEIGHT = 2;

  /** With so many linked characters for one of prose an element leads elsewhere. */
  private static final double LINKED_SHARE = 0.12;

  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:head|header|hero|titles?|headlines?|intro)(?:$|[\\s_-])");

  private static final int SHORTEST_HEADLINE = 18;

  private static final int SHORTEST_PROSE = 40;

  /**
   * An element around the headline has so much prose, and this share of the page's, or is a head.
   */
  private static final int LEAST_ARTICLE = 200;

  private static final double LEAST_ARTICLE_SHARE = 0.35;

  /** The first of several articles may be shorter than the longest, but not more. */
  private static final double FIRST_SHARE = 0.3;

  private final Map<Element, int[]> elementToScore = new HashMap<>();

  private final String title;

  private BodyElement(String title) {
    this.title = title;
  }

  /** The element that holds the body of a pruned page. */
  static Element of(Document page) {
    BodyElement search = new BodyElement(page.title());
    NodeTraversor.traverse(search.new Scoring(), page.body());
    Element root = search.root(page);
    Element densest = search.densest(root);
    return search.named(root, search.prose(densest)).orElseGet(() -> search.narrowed(densest));
  }

  /** The smallest part of the page that has the headline and enough of the prose; else all. */
  private Element root(Document page) {
    Element body = page.body();
    Optional<Element> headline = DatePlace.headline(page);
    int least = Math.max(LEAST_ARTICLE, (int) (LEAST_ARTICLE_SHARE * prose(body)));
    Element root = headline.orElse(body);
    while (!root.equals(body) && root.parent() != null && (prose(root) < least || isHead(root))) {
      root = root.parent();
    }
    return root;
  }

  private static boolean isHead(Element element) {
    return element.normalName().matches("header|hgroup")
        || HEAD.matcher(element.className()).find();
  }

  private Optional<Element> named(Element root, int most) {
    for (Evaluator name : NAMES) {
      Elements found = root.select(name);
      Optional<Element> best = found.stream().max((a, b) -> Integer.compare(value(a), value(b)));
      if (best.isPresent() && prose(best.get()) >= MIN_SHARE * most && prose(best.get()) > 0) {
        return firstLike(best.get(), found);
      }
    }
    return Optional.empty();
  }

  /** Of elements with one name, which hold an article each, the first. */
  private Optional<Element> firstLike(Element best, Elements found) {
    int least = Math.max(LEAST_ARTICLE, (int) (FIRST_SHARE * prose(best)));
    return found.stream()
        .filter(one -> one.equals(best) || !one.parents().contains(best))
        .filter(one -> one.equals(best) || prose(one) >= least)
        .findFirst();
  }

  /** The element with the highest value, and in it the smallest part that keeps the prose. */
  private Element densest(Element body) {
    Element best = body;
    for (Element candidate : body.select("*")) {
      if (value(candidate) >= value(best)) {
        best = candidate;
      }
    }
    if (prose(best) == 0) {
      return body;
    }
    while (true) {
      Element current = best;
      Optional<Element> part =
          current.children().stream()
              .filter(child -> prose(child) >= KEPT * prose(current) && prose(child) > 0)
              .findFirst();
      if (part.isEmpty() || part.get().normalName().equals("p")) {
        return best;
      }
      best = part.get();
    }
  }

  /** The part with most of the prose, as long as what stands beside it is of something else. */
  private Element narrowed(Element element) {
    Element current = element;
    while (true) {
      Element around = current;
      Optional<Element> most =
          around.children().stream()
              .filter(child -> prose(child) >= MIN_SHARE * prose(around) && prose(child) > 0)
              .filter(child -> !child.normalName().equals("p"))
              .findFirst();
      if (most.isEmpty() || !areForeign(around, most.get())) {
        return current;
      }
      current = most.get();
    }
  }

  private boolean areForeign(Element around, Element part) {
    return around.ownText().length() < SHORTEST_PROSE
        && around.children().stream()
            .filter(child -> !child.equals(part) && prose(child) > 0)
            .allMatch(child -> isForeign(child, part));
  }

  /** Another column, what leads elsewhere, or what stands above the headline. */
  private boolean isForeign(Element child, Element part) {
    int[] score = elementToScore.getOrDefault(child, new int[2]);
    boolean isLike =
        child.normalName().equals(part.normalName()) && child.className().equals(part.className());
    return part.normalName().equals("td")
        || (score[1] >= LINKED_SHARE * score[0] && !isLike)
        || (child.elementSiblingIndex() < part.elementSiblingIndex()
            && part.selectFirst("h1") != null);
  }

  private int prose(Element element) {
    return elementToScore.getOrDefault(element, new int[2])[0];
  }

  private int value(Element element) {
    int[] score = elementToScore.getOrDefault(element, new int[2]);
    return score[0] - LINK_WEIGHT * score[1];
  }

  /** Adds up prose and linked characters from the leaves to the root. */
  private final class Scoring implements NodeVisitor {
    private int links;
    private boolean isBelowLink;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element && element.normalName().equals("a")) {
        links++;
      } else if (node instanceof TextNode words && !words.isBlank() && words.parent() != null) {
        int chars = words.text().strip().length();
        score(words.parent())[links > 0 ? 1 : 0] += chars;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (element.normalName().equals("a")) {
        links--;
      }
      int[] own = score(element);
      settle(element, own);
      if (element.parent() != null && depth > 0) {
        int[] above = score(element.parent());
        above[0] += own[0];
        above[1] += own[1];
      }
    }

    /** A paragraph is prose with its links; a short or a linked one is neither prose nor gain. */
    private void settle(Element element, int[] own) {
      if (!element.isBlock() || element.children().stream().anyMatch(Element::isBlock)) {
        return;
      }
      int all = own[0] + own[1];
      boolean isTeaser = isBelowLink && all >= SHORTEST_PROSE;
      isBelowLink = all == 0 ? isBelowLink : leadsElsewhere(element, own);
      boolean isProse = own[1] * 2 <= all && all >= SHORTEST_PROSE && !isTeaser;
      own[0] = isProse ? all : 0;
      own[1] = isProse ? 0 : own[1];
    }

    /** Whether it is a headline of another article; the text below is its teaser. */
    private boolean leadsElsewhere(Element element, int[] own) {
      return element.normalName().matches("h[2-6]")
          && own[1] >= SHORTEST_HEADLINE
          && own[0] < own[1]
          && !title.contains(element.text());
    }

    private int[] score(Element element) {
      return elementToScore.computeIfAbsent(element, e -> new int[2]);
    }
  }
}
