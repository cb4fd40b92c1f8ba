package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.container.RefusedException;
import org.dateline.article.date.DateParser;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.prose.Spaces;
import org.dateline.model.Published;
import org.dateline.model.RejectReason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds the article in a web page. */
public final class WebPage {
  private static final Pattern SAVED_FROM =
      Pattern.compile(
          "<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(\\S+?)(?:\\s|-->)");

  private static final Evaluator MARKED =
      QueryParser.parse("[itemprop=articleBody], [itemtype~=(?i)(?:Article|BlogPosting)$]");

  /** What programs of blogs call the body of a page that lists others. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:^|\\s)(?:archive|category|search-results|author|page-category|tag)(?:$|\\s)");

  /** A text that only the head of a page has is at least so long. */
  private static final int LEAST_TOLD = 250;

  /** Within so many characters stands where a page was saved from. */
  private static final int START = 2000;

  private final DateParser dates;

  /** Reads dates with {@code dates}. */
  public WebPage(DateParser dates) {
    this.dates = dates;
  }

  /**
   * The parts of the article.
   *
   * @param html the page
   * @param address where it was fetched from; empty if that is not known
   * @throws RefusedException if the page is no article
   */
  public RawArticle parse(String html, String address) throws RefusedException {
    Document page = Jsoup.parse(html, address);
    JsonLd jsonLd = JsonLd.of(page);
    MetaTags meta = MetaTags.of(page);
    RawArticle raw = new RawArticle();
    String url = url(page, html, address, jsonLd);
    String title = PageTitle.of(page, jsonLd, meta);
    raw.set(ArticleField.TITLE, title).set(ArticleField.URL, url);
    describe(raw, page, jsonLd, meta);
    date(raw, new PageDates(page, DayOrder.parser(page, url, dates)), url, jsonLd, meta);
    PageKind.Claim claim = claim(page, jsonLd, meta, raw.has(ArticleField.PUBLISHED));
    return raw.set(
        ArticleField.TEXT,
        text(page, new Head(title, url, jsonLd, claim), () -> Jsoup.parse(html, address)));
  }

  private static void date(
      RawArticle raw, PageDates pageDates, String url, JsonLd jsonLd, MetaTags meta) {
    Published published = pageDates.published(url, jsonLd, meta);
    raw.set(ArticleField.PUBLISHED, published.iso()).dateFrom(published.from());
    pageDates
        .modified(jsonLd, meta)
        .ifPresent(stamp -> raw.set(ArticleField.MODIFIED, stamp.toString()));
  }

  private static void describe(RawArticle raw, Document page, JsonLd jsonLd, MetaTags meta) {
    raw.offer(ArticleField.SOURCE, 0, meta.first(MetaTags.SOURCE));
    jsonLd.names("publisher").forEach(name -> raw.offer(ArticleField.SOURCE, 1, name));
    Bylines.of(page, jsonLd, meta).forEach(name -> raw.offer(ArticleField.AUTHORS, 0, name));
    raw.offer(ArticleField.SECTION, 0, meta.first(MetaTags.SECTION));
    raw.offer(ArticleField.SECTION, 1, jsonLd.text("articleSection"));
    Element root = page.selectFirst("html[lang]");
    raw.offer(ArticleField.LANGUAGE, 0, root == null ? "" : root.attr("lang"));
    raw.offer(ArticleField.LANGUAGE, 1, jsonLd.text("inLanguage"));
    raw.offer(ArticleField.LANGUAGE, 2, meta.first(MetaTags.LANGUAGE));
  }

  private static String url(Document page, String html, String address, JsonLd jsonLd) {
    List<String> candidates = new ArrayList<>();
    candidates.add(attribute(page, "link[rel=canonical]", "href"));
    candidates.add(attribute(page, "meta[property=og:url]", "content"));
    candidates.add(address);
    candidates.add(jsonLd.url());
    Matcher saved = SAVED_FROM.matcher(start(html));
    candidates.add(saved.find() ? saved.group(1) : "");
    return candidates.stream().filter(url -> url.startsWith("http")).findFirst().orElse("");
  }

  private static String start(String html) {
    return html.substring(0, Math.min(html.length(), START));
  }

  /** Whether the page was saved by a program that puts the date of saving into the file's name. */
  public static boolean isNamedBySaving(String html) {
    return start(html).contains("Page saved with SingleFile");
  }

  private static String attribute(Document page, String query, String name) {
    Element element = page.selectFirst(query);
    return element == null ? "" : element.attr(name).strip();
  }

  /** What is known of a page when its body is looked for. */
  private record Head(String title, String url, JsonLd jsonLd, PageKind.Claim claim) {}

  private static PageKind.Claim claim(
      Document page, JsonLd jsonLd, MetaTags meta, boolean hasDate) {
    String type = attribute(page, "meta[property=og:type]", "content");
    if (jsonLd.isArticle() || type.equals("article")) {
      return PageKind.Claim.ARTICLE;
    }
    if (jsonLd.isList() || type.equals("profile") || LIST.matcher(page.body().className()).find()) {
      return PageKind.Claim.LIST;
    }
    boolean isMarked = hasDate && page.selectFirst(MARKED) != null;
    boolean hasMoment =
        hasDate
            || !meta.first(MetaTags.PUBLISHED).isEmpty()
            || !meta.first(MetaTags.DATE).isEmpty()
            || !jsonLd.text("datePublished").isEmpty();
    return isMarked
        ? PageKind.Claim.ARTICLE
        : hasMoment ? PageKind.Claim.DATED : PageKind.Claim.NOTHING;
  }

  /** The body; of an article whose parts have misleading names, without a look at the names. */
  private static String text(Document page, Head head, Supplier<Document> again)
      throws RefusedException {
    int links = page.select("a[href]").size();
    Pruning.prune(page);
    try {
      return text(page, head, links);
    } catch (RefusedException e) {
      if (head.claim() != PageKind.Claim.ARTICLE) {
        throw e;
      }
      Document whole = again.get();
      Pruning.pruneTags(whole);
      return text(whole, head, links);
    }
  }

  private static String text(Document page, Head head, int links) throws RefusedException {
    Element element = BodyElement.of(page);
    List<PageBlock> plain = BareText.of(element);
    List<PageBlock> body = plain.isEmpty() ? BodyText.of(element, head.title()) : plain;
    List<PageBlock> whole = Standfirst.above(body, page, element);
    String told = head.jsonLd().text("articleBody");
    int chars = whole.stream().mapToInt(block -> block.text().length()).sum();
    boolean isOther =
        told.length() > Math.max(LEAST_TOLD, chars / 2) && !whole.isEmpty() && !isIn(told, whole);
    if (isOther || (told.length() > 400 && chars < told.length() / 2)) {
      return told.contains("</p>") ? Jsoup.parse(told).wholeText() : told;
    }
    Teasers all = Teasers.of(page.body());
    boolean isPlain = !plain.isEmpty() && all.count() <= 1;
    PageKind.Claim claim = isPlain ? PageKind.Claim.ARTICLE : head.claim();
    Teasers teasers = claim == PageKind.Claim.ARTICLE ? Teasers.NONE : all;
    PageKind kind = new PageKind(head.title(), head.url(), links, claim, teasers);
    Optional<String> refusal = kind.refusal(whole);
    if (refusal.isPresent()) {
      throw new RefusedException(RejectReason.NOT_AN_ARTICLE, refusal.get());
    }
    return String.join("\n\n", whole.stream().map(PageBlock::text).toList());
  }

  /** Whether the start of a text is in the blocks: where a page is a wall, only the head has it. */
  private static boolean isIn(String told, List<PageBlock> blocks) {
    String text = Spaces.single(Jsoup.parseBodyFragment(told).text());
    String start = text.substring(0, Math.min(text.length(), 40));
    return blocks.stream().anyMatch(block -> block.text().contains(start));
  }
}
