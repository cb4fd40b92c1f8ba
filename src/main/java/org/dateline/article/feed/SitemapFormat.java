package org.dateline.article.feed;

import java.io.IOException;
import java.util.Set;
import org.dateline.article.container.Limits;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.dateline.article.page.Fragment;
import org.dateline.article.xml.XmlFile;
import org.dateline.article.xml.XmlPath;
import org.dateline.article.xml.XmlRoot;
import org.dateline.model.RejectReason;
import org.jsoup.nodes.Element;

/** A sitemap for news: a list of headlines with their addresses. */
public final class SitemapFormat implements Format {
  private static final XmlPath ADDRESS = XmlPath.of("loc");
  private static final XmlPath TITLE = XmlPath.of("news/title");
  private static final XmlPath DATE = XmlPath.of("news/publication_date");
  private static final XmlPath CHANGED = XmlPath.of("lastmod");
  private static final XmlPath LANGUAGE = XmlPath.of("news/publication/language");
  private static final XmlPath NAME = XmlPath.of("news/publication/name");

  private final Records records;
  private final Limits limits;

  /** A format that hands its headlines on to {@code records}. */
  public SitemapFormat(Records records, Limits limits) {
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "sitemap";
  }

  @Override
  public boolean matches(Head head) {
    return XmlRoot.of(head)
        .filter(root -> Set.of("urlset", "sitemapindex").contains(root.name()))
        .filter(root -> root.holds("sitemaps.org/schemas", "schemas/sitemap", "<loc"))
        .isPresent();
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    XmlFile file = new XmlFile(content, sink, Set.of("url"), limits.recordBytes());
    if (!file.root().name().equals("urlset")
        || !file.root().holds("schemas/sitemap-news", ":news")) {
      content.refuse(sink, RejectReason.NO_ARTICLES, "a sitemap of addresses without headlines");
      return;
    }
    file.read((url, ordinal) -> records.add(content.origin(ordinal), headline(url), sink));
  }

  private static RawArticle headline(Element url) {
    String address = ADDRESS.value(url);
    RawArticle raw = new RawArticle().set(ArticleField.HEADLINE_LIST, "sitemap");
    raw.set(ArticleField.TITLE, Fragment.line(TITLE.value(url))).set(ArticleField.URL, address);
    raw.offer(ArticleField.PUBLISHED, 0, DATE.value(url));
    raw.offer(ArticleField.MODIFIED, 0, CHANGED.value(url));
    raw.offer(ArticleField.LANGUAGE, 0, LANGUAGE.value(url));
    raw.offer(ArticleField.SECTION, 0, "headlines");
    if (address.isEmpty()) {
      raw.offer(ArticleField.SOURCE, 0, NAME.value(url));
    }
    return raw;
  }
}
