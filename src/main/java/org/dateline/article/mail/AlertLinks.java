package org.dateline.article.mail;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.prose.Spaces;
import org.dateline.model.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The links of a mail with alerts of a search engine: each is a headline with its address. */
final class AlertLinks {
  private static final Pattern TARGET =
      Pattern.compile("https?://www\\.google\\.[a-z.]+/url\\?(?:\\S*?&)?(?:url|q)=(http[^&\\s]+)");
  private static final int SHORTEST_TITLE = 12;

  private AlertLinks() {}

  /** Whether the mail has alerts; they are handed on then. */
  static boolean read(Headers headers, String html, String file, MailBody body, ArticleSink sink)
      throws IOException {
    String from = headers.value("from").toLowerCase(Locale.ROOT);
    if (!from.contains("googlealerts")) {
      return false;
    }
    Map<String, String> addressToTitle = links(html);
    long record = 0;
    for (Map.Entry<String, String> link : addressToTitle.entrySet()) {
      RawArticle raw = new RawArticle().set(ArticleField.HEADLINE_LIST, "alert");
      raw.set(ArticleField.TITLE, link.getValue()).set(ArticleField.URL, link.getKey());
      raw.set(ArticleField.PUBLISHED, headers.value("date"));
      raw.set(ArticleField.SECTION, "headlines");
      body.add(new Origin(file, ++record), raw, sink);
    }
    return record > 0;
  }

  private static Map<String, String> links(String html) {
    Map<String, String> addressToTitle = new LinkedHashMap<>();
    for (Element link : Jsoup.parse(html).select("a[href]")) {
      Matcher target = TARGET.matcher(link.attr("href"));
      String title = Spaces.single(link.text());
      if (target.lookingAt() && title.length() >= SHORTEST_TITLE) {
        addressToTitle.putIfAbsent(decode(target.group(1)), title);
      }
    }
    return addressToTitle;
  }

  private static String decode(String address) {
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
