package org.dateline.article.archive;

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
import org.dateline.article.vendor.BlockLines;
import org.dateline.article.vendor.TextLines;
import org.dateline.article.xml.XmlFile;
import org.dateline.article.xml.XmlPath;
import org.dateline.article.xml.XmlRoot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The XML of ProQuest TDM Studio: one record a file. */
public final class TdmStudioFormat implements Format {
  private static final XmlPath TEXT = XmlPath.of("TextInfo/Text");
  private static final XmlPath TERMS = XmlPath.of("Obj/Terms/*");
  private static final XmlPath AUTHOR = XmlPath.of("//Contributor/Author");

  private final Records records;
  private final Limits limits;

  /** A format that hands its articles on to {@code records}. */
  public TdmStudioFormat(Records records, Limits limits) {
    this.records = records;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "TDM Studio XML";
  }

  @Override
  public boolean matches(Head head) {
    return XmlRoot.of(head)
        .filter(root -> root.holds("<RECORD", "<Record", "<record"))
        .filter(root -> root.holds("<GOID"))
        .isPresent();
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    Set<String> names = Set.of("RECORD", "Record", "record");
    XmlFile file = new XmlFile(content, sink, names, limits.recordBytes());
    file.read((each, record) -> records.add(content.origin(record), article(each), sink));
  }

  private static RawArticle article(Element record) {
    RawArticle raw = new RawArticle();
    raw.set(ArticleField.TITLE, value(record, "Obj/TitleAtt/Title"));
    raw.set(ArticleField.PUBLISHED, value(record, "Obj/NumericDate"));
    raw.offer(ArticleField.PUBLISHED, 1, value(record, "//NumericDate"));
    raw.set(ArticleField.SOURCE, value(record, "DFS/PubFrosting/Title").split(";", 2)[0]);
    raw.set(ArticleField.LANGUAGE, value(record, "Obj/Language/RawLang"));
    raw.set(ArticleField.URL, value(record, "GOID"));
    AUTHOR.elements(record).forEach(author -> raw.offer(ArticleField.AUTHORS, 1, name(author)));
    TERMS
        .elements(record)
        .forEach(term -> raw.tag(term.tagName(), Spaces.single(term.wholeText())));
    List<String> text = new ArrayList<>();
    TEXT.elements(record).forEach(each -> text.addAll(paragraphs(each)));
    return raw.set(ArticleField.TEXT, TextLines.paragraphs(text));
  }

  private static String name(Element author) {
    String first = value(author, "FirstNameAtt/FirstName");
    String last = value(author, "LastNameAtt/LastName");
    return last.isEmpty() || first.isEmpty()
        ? value(author, "OriginalFormAtt/OriginalForm")
        : first + " " + last;
  }

  private static List<String> paragraphs(Element text) {
    String written = text.wholeText();
    boolean isHtml = written.contains("</") || written.contains("<p");
    boolean hasTags = !text.children().isEmpty();
    if (isHtml || hasTags) {
      return TextLines.of(BlockLines.of(Jsoup.parse(isHtml ? written : text.html()).body()));
    }
    return TextLines.of(written);
  }

  private static String value(Element element, String path) {
    return Spaces.single(XmlPath.of(path).value(element));
  }
}
