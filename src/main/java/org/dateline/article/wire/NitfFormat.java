package org.dateline.article.wire;

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
import org.dateline.article.xml.XmlFile;
import org.dateline.article.xml.XmlRoot;
import org.jsoup.nodes.Element;

/** Reports in NITF: one a file as a rule, or several behind one another. */
public final class NitfFormat implements Format {
  private static final WireFields FIELDS = WireFields.of("nitf");

  private final Records records;
  private final Limits limits;

  /** A format that hands its articles on to {@code records}. */
  public NitfFormat(Records records, Limits limits) {
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "NITF";
  }

  @Override
  public boolean matches(Head head) {
    return XmlRoot.of(head)
        .filter(root -> root.name().equals("nitf"))
        .filter(root -> root.holds("<body", ":body", "<head>", ":head>", "<docdata"))
        .isPresent();
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    XmlFile file = new XmlFile(content, sink, Set.of("nitf"), limits.recordBytes());
    file.read((nitf, ordinal) -> records.add(content.origin(ordinal), article(nitf), sink));
  }

  private static RawArticle article(Element nitf) {
    RawArticle raw = FIELDS.read(nitf);
    return raw.set(ArticleField.TEXT, WireText.of(nitf, raw.value(ArticleField.TITLE)));
  }
}
