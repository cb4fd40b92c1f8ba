package org.dateline.article.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells articles from home pages, lists, galleries and error pages.
 *
 * @param title the headline
 * @param url its address; empty if it is not known
 * @param links how many links the page has
 * @param claim what the page says of itself
 * @param teasers the linked headlines with a paragraph each, and the other paragraphs
 */
record PageKind(String title, String url, int links, Claim claim, Teasers teasers) {
  /** What a page says that it is. */
  enum Claim {
    /** An article: by its types, or as a text without markup. */
    ARTICLE,
    /** Something that appeared on a day. */
    DATED,
    /** A list of other pages. */
    LIST,
    NOTHING
  }

  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)(?:http )?(?:error )?(?:404|403|410|500|502|503)(?: error)?(?:[ :.!-]{1,3}(?:not found|forbidden|gone|page not found|access denied|internal server error"
              + "|bad gateway|service (?:temporarily )?unavailable).*)?"
              + "|(?:oops\\W{1,5}|sorry\\W{1,5})?(?:the |that |this )?(?:requested )?(?:page|file|article|story)(?: you .{0,40})? (?:(?:was |is )?not found|(?:can(?:no|'|\u2019)t|could not) be found|(?:is )?no longer (?:exists|available))\\W*"
              + "|not found|access denied|forbidden|just a moment\\W*|attention required!?|are you a (?:robot|human)\\?|service unavailable|bad gateway|log ?in|sign ?in");

  private static final Pattern BREAK = Pattern.compile("\\s+[|\u2013\u2014\u00b7-]\\s+");
  private static final Pattern HOME =
      Pattern.compile("https?://[^/]+/?(?:index\\.\\w+)?(?:[?#].*)?");

  /** An error page says little more than that it is one; such a title may be one of an article. */
  private static final int LONGEST_ERROR = 2000;

  /** Less than this is no body, unless the page calls itself an article or has a date. */
  private static final int MIN_BODY = 250;

  private static final int MIN_DATED_BODY = 80;
  private static final int MIN_ARTICLE_BODY = 40;
  private static final int LINKS_PER_PARAGRAPH = 20;

  /** Why the page is no article; nothing if it is one. */
  Optional<String> refusal(List<PageBlock> body) {
    int chars =
        body.stream().filter(block -> !block.isLinked()).mapToInt(b -> b.text().length()).sum();
    if (chars < LONGEST_ERROR && saysError()) {
      return Optional.of("an error page: \"" + title + "\"");
    }
    if (chars < least()) {
      return Optional.of("a page without a body: " + chars + " characters");
    }
    return claim == Claim.ARTICLE ? Optional.empty() : list(body);
  }

  private boolean saysError() {
    return Stream.concat(Stream.of(title), BREAK.splitAsStream(title))
        .anyMatch(part -> ERROR.matcher(part.strip()).matches());
  }

  private int least() {
    return switch (claim) {
      case ARTICLE -> MIN_ARTICLE_BODY;
      case DATED -> MIN_DATED_BODY;
      case LIST, NOTHING -> MIN_BODY;
    };
  }

  private Optional<String> list(List<PageBlock> body) {
    long paragraphs = body.stream().filter(PageBlock::isParagraph).count();
    boolean isHome = HOME.matcher(url).matches();
    boolean hasFew = paragraphs < (claim == Claim.DATED ? 1 : 2);
    if ((hasFew || isHome) && links > LINKS_PER_PARAGRAPH * Math.max(1, paragraphs)) {
      return Optional.of("a list of links: " + links + " links, " + paragraphs + " paragraphs");
    }
    return teasers.areAll(claim == Claim.LIST)
        ? Optional.of("a list of articles: " + teasers.count() + " headlines with a teaser")
        : Optional.empty();
  }
}
