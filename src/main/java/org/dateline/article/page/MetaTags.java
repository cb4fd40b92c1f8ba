package org.dateline.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code <meta>} elements of a page, by name in lower case. */
final class MetaTags {
  /** When it appeared; the surest first. */
  static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "og:published_time",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published_time",
          "publication_date",
          "article_date_original",
          "originalpublicationdate",
          "article.published",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.created",
          "dcterms.available",
          "rnews:datepublished",
          "bt:pubdate",
          "cxenseparse:recs:publishtime",
          "prism.publicationdate",
          "citation_publication_date",
          "citation_date",
          "iso-8601-publish-date",
          "displaydate",
          "weibo:article:create_at",
          "article-publication-date",
          "pub_date",
          "ptime",
          "pdate",
          "article:create_at",
          "article:post_date",
          "article:publish_date",
          "article.publish_date",
          "article-published-date",
          "first-published-at",
          "govuk:first-published-at",
          "publication-date",
          "publicationdate",
          "published",
          "created",
          "dcterms.dateaccepted",
          "analyticsattributes.articledate",
          "date.issued",
          "og:pubdate",
          "eomportal-publishdate",
          "xiti_page_published");

  /** Names of a date that need not be that of publication. */
  static final List<String> DATE = List.of("dc.date", "dcterms.date", "date");

  static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "article:modified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmod",
          "revised",
          "utime");

  /** The names of the moment of a change that only articles have. */
  static final List<String> UPDATED =
      List.of("article:modified_time", "article:modified", "og:article:modified_time");

  static final List<String> TITLE =
      List.of("og:title", "twitter:title", "sailthru.title", "parsely-title", "dc.title", "title");

  static final List<String> SOURCE =
      List.of(
          "og:site_name",
          "application-name",
          "dc.publisher",
          "article:publisher",
          "publisher",
          "copyright-holder");

  static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "byl",
          "article:author_name",
          "dcterms.creator",
          "twitter:data1");

  static final List<String> SECTION =
      List.of(
          "article:section", "parsely-section", "section", "articlesection", "cxenseparse:section");

  static final List<String> LANGUAGE =
      List.of("og:locale", "content-language", "dc.language", "language");

  private final Map<String, String> nameToContent = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !meta.attr("content").isBlank()) {
          tags.nameToContent.putIfAbsent(name, meta.attr("content").strip());
        }
      }
    }
    return tags;
  }

  /** The content of the first of the names that there is; else empty. */
  String first(List<String> names) {
    for (String name : names) {
      String content = nameToContent.get(name);
      if (content != null) {
        return content;
      }
    }
    return "";
  }
}
