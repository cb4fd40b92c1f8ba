package org.dateline.article.wire;

import java.util.List;
import java.util.Locale;
import org.dateline.article.container.RefusedException;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.xml.XmlPath;
import org.dateline.model.RejectReason;
import org.jsoup.nodes.Element;

/**
 * An item of a news message.
 *
 * @param id what all its versions share; empty if it has none
 * @param version the number of this version
 * @param raw what it says
 */
record NewsItem(String id, long version, RawArticle raw) {
  private static final WireFields G2 = WireFields.of("newsml-g2");
  private static final WireFields NEWSML_1 = WireFields.of("newsml-1");
  private static final XmlPath ITEM_CLASS = XmlPath.of("itemMeta/itemClass/@qcode");
  private static final List<XmlPath> G2_CONTENT =
      List.of(XmlPath.of("contentSet/inlineXML"), XmlPath.of("contentSet/inlineData"));
  private static final XmlPath CONTENT = XmlPath.of("//DataContent");
  private static final XmlPath GUID = XmlPath.of("@guid");
  private static final XmlPath VERSION = XmlPath.of("@version");
  private static final XmlPath ITEM_ID = XmlPath.of("Identification/NewsIdentifier/NewsItemId");
  private static final XmlPath PROVIDER = XmlPath.of("Identification/NewsIdentifier/ProviderId");
  private static final XmlPath REVISION = XmlPath.of("Identification/NewsIdentifier/RevisionId");

  static NewsItem ofNewsMlG2(Element item) throws RefusedException {
    String itemClass = ITEM_CLASS.value(item).toLowerCase(Locale.ROOT);
    if (!itemClass.isEmpty() && !itemClass.endsWith("text") && !itemClass.endsWith("composite")) {
      throw new RefusedException(
          RejectReason.NOT_AN_ARTICLE, "an item that is no text: " + itemClass);
    }
    RawArticle raw = G2.read(item);
    for (XmlPath path : G2_CONTENT) {
      raw.offer(ArticleField.TEXT, 0, longest(path.elements(item), raw));
    }
    return new NewsItem(GUID.value(item), number(VERSION.value(item)), raw);
  }

  static NewsItem ofNewsMl1(Element item) {
    RawArticle raw = NEWSML_1.read(item);
    raw.offer(ArticleField.TEXT, 0, longest(CONTENT.elements(item), raw));
    String itemId = ITEM_ID.value(item);
    String id = itemId.isEmpty() ? "" : PROVIDER.value(item) + " " + itemId;
    return new NewsItem(id, number(REVISION.value(item)), raw);
  }

  /** Captions of pictures are contents of an item too: the longest is the report. */
  private static String longest(List<Element> contents, RawArticle raw) {
    String longest = "";
    for (Element content : contents) {
      String text = WireText.of(content, raw.value(ArticleField.TITLE));
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static long number(String digits) {
    return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
  }
}
