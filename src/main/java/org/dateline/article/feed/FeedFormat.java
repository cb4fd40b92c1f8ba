package org.dateline.article.feed;

import java.io.IOException;
import java.util.Set;
import org.dateline.article.container.Limits;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.format.Format;
import org.dateline.article.format.Records;
import org.dateline.article.xml.XmlFile;
import org.dateline.article.xml.XmlRoot;

/** A feed in XML: RSS, RDF (RSS 1.0) or Atom; each item is a record. */
public final class FeedFormat implements Format {
  private static final Set<String> ITEMS = Set.of("item", "entry");

  private final Records records;
  private final Limits limits;

  /** A format that hands its articles on to {@code records}. */
  public FeedFormat(Records records, Limits limits) {
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "feed";
  }

  /** The root of a feed, and what stands in every feed with that root. */
  @Override
  public boolean matches(Head head) {
    return XmlRoot.of(head).filter(FeedFormat::isFeed).isPresent();
  }

  private static boolean isFeed(XmlRoot root) {
    return switch (root.name()) {
      case "rss" -> root.holds("<channel", ":channel", "<item");
      case "RDF" -> root.holds("purl.org/rss/", "netscape.com/rdf", "<channel");
      case "feed" -> root.holds("w3.org/2005/Atom", "purl.org/atom/", "<entry");
      default -> false;
    };
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    XmlFile file = new XmlFile(content, sink, ITEMS, limits.recordBytes());
    file.read(
        (element, ordinal) -> {
          Channel channel = Channel.of(file.head());
          records.add(content.origin(ordinal), FeedItem.of(element).in(channel), sink);
        });
  }
}
