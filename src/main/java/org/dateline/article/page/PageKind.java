package org.dateline.article.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells articles from home pages, lists, galleries and error pages. */
final class PageKind {
  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)(?:error )?(?:404|403|410|500|502|503)\\b.*|.{0,30}\\b(?:page|file|article|story) (?:not found|(?:can(?:no|'|\u2019)t|could not) be found|no longer (?:exists|available)).*"
              + "|(?:not found|access denied|forbidden|just a moment.*|attention required.*|are you a robot.*|service unavailable|bad gateway)");

  /** Less than this is no body, unless the page calls itself an article. */
  private static final int MIN_BODY = 250;

  private static final int MIN_ARTICLE_BODY = 80;
  private static final int PARAGRAPH = 80;

  private PageKind() {}

  /** Why the page is no article; nothing if it is one. */
  static Optional<String> refusal(
      String title, List<PageBlock> body, int allLinks, boolean saysArticle, String url) {
    int chars = body.stream().mapToInt(block -> block.text().length()).sum();
    long paragraphs =
        body.stream()
            .filter(b -> b.isProse() && b.text().length() >= PARAGRAPH && b.endsLikeProse())
            .count();
    if (ERROR.matcher(title).matches() && chars < 2000) {
      return Optional.of("an error page: \"" + title + "\"");
    }
    if (chars < (saysArticle ? MIN_ARTICLE_BODY : MIN_BODY)) {
      return Optional.of("a page without a body: " + chars + " characters");
    }
    boolean isHome = url.matches("https?://[^/]+/?(?:index\\.\\w+)?(?:[?#].*)?");
    if (!saysArticle && (paragraphs < 2 || isHome) && allLinks > 20 * Math.max(1, paragraphs)) {
      return Optional.of("a list of links: " + allLinks + " links, " + paragraphs + " paragraphs");
    }
    return Optional.empty();
  }
}
