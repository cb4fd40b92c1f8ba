package org.dateline.article.wire;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.dateline.article.xml.XmlFile;
import org.dateline.article.xml.XmlRoot;
import org.dateline.model.RejectReason;
import org.jsoup.nodes.Element;

/** Items of NewsML-G2 and NewsML 1, alone or in a message of many; the latest version counts. */
public final class NewsMlFormat implements Format {
  private static final Set<String> ROOTS =
      Set.of("newsitem", "newsmessage", "packageitem", "newsml", "newsenvelope");
  private static final Set<String> ITEMS = Set.of("newsItem", "packageItem", "NewsItem");

  private final Records records;
  private final Limits limits;

  /** A format that hands its articles on to {@code records}. */
  public NewsMlFormat(Records records, Limits limits) {
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "NewsML";
  }

  @Override
  public boolean matches(Head head) {
    return XmlRoot.of(head)
        .filter(root -> ROOTS.contains(root.name().toLowerCase(Locale.ROOT)))
        .filter(root -> root.holds("iptc.org/", "itemMeta", "<NewsItem", "NewsEnvelope"))
        .isPresent();
  }

  /** One reader takes the whole file: versions of an item may lie far from one another. */
  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    if (!content.stripe().isFirst()) {
      return;
    }
    Content whole = content.whole();
    XmlFile file = new XmlFile(whole, sink, ITEMS, limits.recordBytes());
    Versions versions = new Versions(whole, records, sink, limits.recordBytes());
    file.read((element, ordinal) -> add(versions, element, ordinal));
    versions.finish();
  }

  private static void add(Versions versions, Element element, long ordinal) throws IOException {
    if (element.tagName().endsWith("packageItem")) {
      throw new RefusedException(
          RejectReason.NOT_AN_ARTICLE, "a package, which only names other items");
    }
    boolean isFirstGeneration = element.tagName().endsWith("NewsItem");
    NewsItem item = isFirstGeneration ? NewsItem.ofNewsMl1(element) : NewsItem.ofNewsMlG2(element);
    versions.add(item.id(), new Versions.Version(item.version(), ordinal, item.raw()));
  }
}
