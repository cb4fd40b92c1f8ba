package org.dateline.article.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/**
 * Takes out of a page what is never part of an article: menus, comments, related links, banners.
 */
final class Pruning {
  private static final Evaluator NEVER =
      QueryParser.parse(
          "script, style, noscript, template, nav, aside, iframe, object, embed, svg, canvas, video, audio, select,"
              + " textarea, button, input, dialog, menu, figure, figcaption, footer, picture, map, amp-ad, amp-sidebar,"
              + " amp-img, amp-social-share, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
              + " [role=banner], [role=contentinfo], [role=dialog], [role=search], [subscriptions-section=content-not-granted], [style~=(?i)display:\\s*none]");

  /** Words in a class or id that name a part of the page around the article. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|comment-?list|disqus\\w*|respond|share\\w*|sharing|social\\w*|addthis\\w*|sharedaddy"
              + "|related\\w*|recommend\\w*|recirc\\w*|more-?(?:stories|news|from|on)|read-?(?:more|next|also)|also-?read|see-?also"
              + "|most-?(?:read|popular|viewed)|trending|promos?|teasers|ads|advert\\w*|rich-?link|zum-?thema|lesen-?sie-?auch|verwandte\\w*|(?:a-)?lire-?aussi|[àa]-lire"
              + "|relacionad[oa]s?|leggi-?anche|lees-?ook|leia-?(?:mais|tamb[ée]m)|newsletter\\w*|subscri\\w*|sign-?up|paywall|(?:reg-?|pay-?)?wall|guest-?book"
              + "|sidebar\\w*|side-?bar|rail|side-?col\\w*|cookie\\w*|consent\\w*|gdpr|banner|breadcrumbs?|crumbs?|nav|navbar|navigation"
              + "|menu\\w*|footer\\w*|foot|masthead|anzeigen?|werbung|publicit[ée]|publicidad|pubblicit[àa]|reklame|annons|ad-?(?:slot|unit|wrapper|container)|sponsor\\w*|outbrain|taboola\\w*"
              + "|(?:author|writer)-?(?:bio\\w*|box|info|card|profile|description|about)|about-?(?:the-?)?author|bio|biography|(?:autor|auteur|autore)(?:en)?-?(?:box|info|kasten|bio|caja)|zur-person|byline\\w*|caption\\w*|cap"
              + "|wp-caption(?:-text)?|bildunterschrift|bildtext|l[ée]gende|pie-?(?:de-?)?foto|didascalia|(?:media|image|photo|picture)[_-]+(?:description|text|legend|info)|credits?|photo-?(?:credit|caption)|image-?(?:credit|caption|source)|copyright|tags?|tag-?list|topics?|categories"
              + "|post-?meta\\w*|entry-?meta|article-?meta|metadata|dateline-?bar|print-?(?:only|button)|tools|toolbar|utility|(?<!elementor-)widget\\w*|popup\\w*|modal\\w*|overlay"
              + "|lightbox|pagination|pager|skip-?link|screen-?reader-?text|visually-?hidden|sr-only|gallery\\w*|slideshow\\w*|carousel\\w*|slider"
              + "|poll|quiz|player|video-?(?:player|wrapper|container|caption)|embed-?(?:card|related)|inline-?(?:related|promo|newsletter)|jp-relatedposts"
              + "|infobox|factbox-?ad|editorial-?note-?ad|disclaimer|donat\\w*|support-?us|feedback|login|search\\w*)(?:$|[\\s_-])");

  /**
   * Words that name what leads to other articles, or the lead or a highlight of this one: then it
   * has no link.
   */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:popular|promo-?\\w+|ad|teaser(?!s)\\w*|aufmacher)(?:$|[\\s_-])");

  /** Words that say the element is the article, whatever else its class says. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)(?:paywall|premium|subscriber|member)s?-?(?:content|only|body|text|preview)|article-?(?:body|content|text|main)|(?:lead|teaser|intro)-?text|story-?(?:body|content|text)|entry-?content|post-?(?:body|content|text)"
              + "|body-?(?:copy|text|content)|main-?content|page-?content|content-?(?:body|main)");

  /** What readers wrote, and what they are asked to accept, is never the article, however much. */
  private static final Pattern READERS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments|comment-?(?:list|section|area|thread)|reader-?comments|kommentare?|leserkommentare|commentaires?|comentarios?|commenti|reacties|guest-?book|cookie-?(?:bar|banner|notice|consent|law|hinweis|policy|info|message|modal|popup|overlay|wall|dialog|layer)[\\w-]*|consent-?(?:manager|banner|layer|modal|dialog|wall|notice)\\w*|gdpr\\w*|privacy-?(?:manager|banner|notice|overlay|modal|settings|prompt|wall)|onetrust[\\w-]*|didomi[\\w-]*|disqus\\w*)(?:$|[\\s_-])"
              // Programs glue a kind of element in front: gvComments, pnlComments.
              + "|(?-i:\\p{Ll}Comments?(?:$|[\\s_-]))");

  private static final Pattern HUMP = Pattern.compile("(\\p{Ll})(\\p{Lu})");

  /** So much prose must be left beside them for the page to be an article at all. */
  private static final int LEAST_LEFT = 150;

  /** What holds more than this share of the prose is not around the article. */
  private static final double TOO_MUCH = 0.4;

  /** Paragraphs with links in them have at most this share of linked characters. */
  private static final double FEW_LINKS = 0.1;

  private static final int MOST_QUOTES = 30;

  private Pruning() {}

  /** Takes out the elements that are never of an article, whatever the others are called. */
  static void pruneTags(Document page) {
    page.select("script, style, noscript, template, svg, iframe").remove();
    removeReaders(page);
    NodeTraversor.filter(
        (node, depth) ->
            node instanceof Element element && element.is(NEVER)
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE,
        page.body());
  }

  static void prune(Document page) {
    page.select("script, style, noscript, template, svg, iframe").remove();
    removeReaders(page);
    removePulledQuotes(page);
    int mostProse = (int) (TOO_MUCH * proseChars(page.body()));
    Set<String> ofArticle = namesOfArticle(page, mostProse);
    NodeTraversor.filter(
        (node, depth) ->
            isAround(node, mostProse) && !ofArticle.contains(classes(node))
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE,
        page.body());
  }

  /** The classes of elements without links that hold most of the prose together, as in columns. */
  private static Set<String> namesOfArticle(Document page, int mostProse) {
    Map<String, Integer> classesToProse = new HashMap<>();
    Element last = page.head();
    for (Element element : page.body().select("div[class], section[class], p[class]")) {
      if (!isInside(element, last)
          && isNamedAround(element)
          && !element.className().toLowerCase(Locale.ROOT).contains("comment")
          && hasFewLinks(element)) {
        classesToProse.merge(element.className(), proseChars(element), Integer::sum);
        last = element;
      }
    }
    classesToProse.values().removeIf(prose -> prose <= mostProse);
    return Set.copyOf(classesToProse.keySet());
  }

  private static boolean isInside(Element element, Element outer) {
    Element above = element.parent();
    while (above != null && !above.equals(outer)) {
      above = above.parent();
    }
    return above != null;
  }

  private static boolean hasFewLinks(Element element) {
    return element.select("a[href]").text().length() <= FEW_LINKS * element.text().length();
  }

  private static String classes(Node node) {
    return node instanceof Element element ? element.className() : "";
  }

  /** A sentence of the article that is printed a second time, in large letters. */
  private static void removePulledQuotes(Document page) {
    Elements quotes = page.body().select("[class~=(?i)pull-?quote]");
    if (quotes.isEmpty()) {
      return;
    }
    String all = page.body().text();
    for (Element quote : quotes.subList(0, Math.min(quotes.size(), MOST_QUOTES))) {
      String text = quote.text().replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
      boolean isTwice = all.indexOf(text) != all.lastIndexOf(text);
      if (isTwice && quote.parent() != null && !quote.equals(page.body())) {
        quote.remove();
      }
    }
  }

  private static void removeReaders(Document page) {
    int left = proseChars(page.body());
    for (Element element :
        page.body()
            .select(
                "[class~=(?i)comm?ent|kommentar|reacties|disqus|guest-?book|cookie|consent|gdpr|privacy], [id~=(?i)comm?ent|kommentar|reacties|disqus|guest-?book|cookie|consent|gdpr|privacy]")) {
      boolean isReaders =
          READERS.matcher(element.className()).find() || READERS.matcher(element.id()).find();
      if (isReaders
          && !element.equals(page.body())
          && !isArticle(element)
          && element.parent() != null) {
        int prose = proseChars(element);
        if (left - prose >= LEAST_LEFT) {
          element.remove();
          left -= prose;
        }
      }
    }
  }

  private static boolean isAround(Node node, int mostProse) {
    return node instanceof Element element
        && !element.normalName().equals("body")
        && (element.is(NEVER) || (isNamedAround(element) && !isArticle(element)))
        && proseChars(element) <= mostProse;
  }

  private static boolean isNamedAround(Element element) {
    String names = names(element);
    return AROUND.matcher(names).find()
        || (ELSEWHERE.matcher(names).find()
            && (element.closest("a") != null || element.selectFirst("a[href], form") != null));
  }

  /** Its classes and its id, with the words of each apart: image-Caption. */
  private static String names(Element element) {
    String names = element.className() + " " + element.id();
    return names.equals(names.toLowerCase(Locale.ROOT))
        ? names
        : HUMP.matcher(names).replaceAll("$1-$2");
  }

  private static boolean isArticle(Element element) {
    String name = element.normalName();
    return name.equals("body")
        || name.equals("article")
        || name.equals("main")
        || ARTICLE.matcher(element.className()).find()
        || ARTICLE.matcher(element.id()).find()
        || element.attr("itemprop").equals("articleBody");
  }

  private static int proseChars(Element element) {
    int chars = 0;
    for (PageBlock block : PageBlocks.of(element)) {
      chars += block.isProse() ? block.text().length() : 0;
    }
    return chars;
  }
}
