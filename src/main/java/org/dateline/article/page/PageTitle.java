package org.dateline.article.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.article.prose.Spaces;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The headline as the page shows it, without the name of the site. */
final class PageTitle {
  /** The headings that hold it, the surest first. */
  private static final List<Evaluator> HEADINGS =
      Stream.of(
              "h1[itemprop=headline], [itemprop=headline]",
              "h1[class~=(?i)headline|title|heading]",
              "[class~=(?i)(?:^|[\\s_-])(?:entry|post|article|story)-?_*(?:title|headline)(?:$|[\\s_-])]",
              "article h1, main h1",
              "h1")
          .map(QueryParser::parse)
          .toList();

  private PageTitle() {}

  static String of(Document page, JsonLd jsonLd, MetaTags meta) {
    String whole = Spaces.single(meta.first(MetaTags.TITLE));
    String wholeName = Spaces.single(page.title());
    String declared = withoutSite(whole);
    String name = withoutSite(wholeName);
    String told = declared.isEmpty() ? name : declared;
    String headline = Spaces.single(jsonLd.text("headline"));
    for (Evaluator query : HEADINGS) {
      for (Element heading : page.select(query)) {
        String shown = shown(heading);
        if (shown.equals(whole)
            || shown.equals(wholeName)
            || resembles(shown, told)
            || resembles(shown, name)
            || resembles(shown, headline)) {
          return shown;
        }
      }
    }
    if (!headline.isEmpty() || !told.isEmpty()) {
      return declared.isEmpty() && !headline.isEmpty() ? headline : told;
    }
    Element only = page.selectFirst("h1");
    return only == null ? "" : shown(only);
  }

  private static String shown(Element heading) {
    return Spaces.single(heading.hasAttr("content") ? heading.attr("content") : heading.text());
  }

  /** {@code Headline | Site} and {@code Headline - Site} without the site. */
  static String withoutSite(String title) {
    int cut = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" \u00bb "));
    int dash =
        Math.max(
            title.lastIndexOf(" - "),
            Math.max(title.lastIndexOf(" \u2014 "), title.lastIndexOf(" \u2013 ")));
    int at = cut > 0 ? title.indexOf(title.substring(cut, cut + 3)) : dash;
    boolean isSite = at > 15 && title.length() - at <= (cut > 0 ? 80 : 35);
    return isSite ? title.substring(0, at).strip() : title;
  }

  /** Whether two titles share most of their words. */
  private static boolean resembles(String shown, String told) {
    if (shown.length() < 8 || told.length() < 8) {
      return !shown.isEmpty() && shown.equals(told);
    }
    List<String> words = words(told);
    List<String> own = words(shown);
    long shared = own.stream().filter(words::contains).count();
    return shared >= 0.6 * own.size() && shared >= 0.5 * words.size();
  }

  private static List<String> words(String title) {
    return List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
  }
}
