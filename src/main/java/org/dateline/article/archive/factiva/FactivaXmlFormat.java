package org.dateline.article.archive.factiva;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.container.Limits;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.dateline.article.prose.Spaces;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.xml.XmlFile;
import org.dateline.article.xml.XmlPath;
import org.dateline.article.xml.XmlRoot;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;
import org.jsoup.nodes.Element;

/** Factiva's XML: result sets of articles. */
public final class FactivaXmlFormat implements Format {
  private static final List<String> TAGS =
      List.of("company", "industry", "newsSubject", "subject", "region");

  private final Records records;
  private final Limits limits;

  /** A format that hands its articles on to {@code records}. */
  public FactivaXmlFormat(Records records, Limits limits) {
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "Factiva XML";
  }

  @Override
  public boolean matches(Head head) {
    return XmlRoot.of(head)
        .filter(root -> root.holds("accessionNo"))
        .filter(root -> root.holds("ppsarticle", "ppsArticle", "PPSResponse", "leadParagraph"))
        .isPresent();
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    XmlFile file = new XmlFile(content, sink, Set.of("article"), limits.recordBytes());
    long read =
        file.read((each, record) -> records.add(content.origin(record), article(each), sink));
    long stated = stated(file.head());
    if (read > 0 && stated > 0 && stated != read && content.stripe().isFirst()) {
      String detail = "read " + read + " of " + stated;
      sink.rejected(new Rejected(content.origin(read), RejectReason.COUNT_DIFFERS, detail));
    }
  }

  private static long stated(Element head) {
    Element set = head.selectFirst("[count]");
    String count = set == null ? "" : set.attr("count");
    return count.matches("\\d{1,9}") ? Long.parseLong(count) : 0;
  }

  private static RawArticle article(Element article) {
    RawArticle raw = new RawArticle();
    for (String date :
        List.of("publicationDate/dateTime", "publicationDate/date", "publicationDate")) {
      raw.offer(ArticleField.PUBLISHED, 1, value(article, date));
    }
    raw.set(ArticleField.TITLE, String.join(" ", paragraphs(article, "headline")));
    raw.set(ArticleField.AUTHORS, value(article, "byline"));
    raw.set(ArticleField.SOURCE, value(article, "sourceName"));
    raw.offer(ArticleField.SOURCE, 1, value(article, "publisherName"));
    raw.set(ArticleField.SECTION, value(article, "sectionName"));
    raw.set(ArticleField.LANGUAGE, value(article, "baseLanguage"));
    raw.set(ArticleField.URL, value(article, "accessionNo"));
    TAGS.forEach(kind -> tag(raw, kind, article));
    List<String> text = new ArrayList<>(paragraphs(article, "leadParagraph"));
    text.addAll(paragraphs(article, "tailParagraphs"));
    return raw.set(ArticleField.TEXT, TextLines.paragraphs(text));
  }

  private static void tag(RawArticle raw, String kind, Element article) {
    for (Element each : XmlPath.of("//" + kind).elements(article)) {
      raw.tag(kind, Spaces.single(each.attr("code") + " " + each.wholeText()));
    }
  }

  private static String value(Element article, String path) {
    return Spaces.single(XmlPath.of(path).value(article));
  }

  private static List<String> paragraphs(Element article, String parent) {
    List<Element> paragraphs = XmlPath.of(parent + "/paragraph").elements(article);
    List<Element> all = paragraphs.isEmpty() ? XmlPath.of(parent).elements(article) : paragraphs;
    return all.stream().map(each -> Spaces.single(each.wholeText())).toList();
  }
}
