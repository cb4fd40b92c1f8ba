package org.dateline.article.feed;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.FieldName;
import org.dateline.article.field.FieldNames;
import org.dateline.article.field.Host;
import org.dateline.article.field.RawArticle;
import org.dateline.article.page.Fragment;
import org.jsoup.nodes.Element;

/**
 * One item of a feed. One with no more than a summary is a record of a list of headlines: its
 * section begins with {@code headlines}.
 *
 * @param raw what the item says
 */
record FeedItem(RawArticle raw) {
  private static final FieldNames NAMES = FieldNames.load(FeedItem.class, "feed-names.csv");

  /** What a list of headlines is called in the column {@code section}. */
  private static final String HEADLINES = "headlines";

  /** A summary of this length is the article. */
  private static final int FULL_TEXT = 1500;

  /** Behind all that the item says itself. */
  private static final int LAST = 1 << 20;

  private static final Set<String> NO_PAGE =
      Set.of("self", "edit", "enclosure", "replies", "hub", "next", "previous", "license", "image");
  private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  static FeedItem of(Element item) {
    RawArticle raw = new RawArticle();
    for (Element part : item.children()) {
      String name = part.tagName();
      offer(raw, name, part);
      if (NAMES.isParent(name)) {
        part.children().forEach(inner -> offer(raw, name + "." + inner.tagName(), inner));
      }
    }
    return new FeedItem(raw);
  }

  private static void offer(RawArticle raw, String name, Element part) {
    for (FieldName meaning : NAMES.meanings(name)) {
      meaning.offer(name, value(meaning.field(), name, part), raw);
    }
  }

  private static String value(ArticleField field, String name, Element part) {
    return switch (field) {
      case HTML, SUMMARY -> markup(part);
      case TITLE -> Fragment.line(part.wholeText());
      case URL -> address(part);
      case AUTHORS -> author(name, part);
      case SECTION, VENDOR_TAGS -> label(part);
      case SOURCE -> source(part);
      default -> part.wholeText().strip();
    };
  }

  /** Markup that is escaped or character data is text to an XML parser; else it is elements. */
  private static String markup(Element part) {
    return part.childrenSize() > 0 ? part.html() : part.wholeText();
  }

  private static String address(Element part) {
    String address = part.hasAttr("href") ? part.attr("href") : part.wholeText();
    boolean isPage = !NO_PAGE.contains(part.attr("rel")) && address.strip().startsWith("http");
    return isPage ? address.strip() : "";
  }

  private static String author(String name, Element part) {
    boolean isParent = name.indexOf('.') < 0 && part.childrenSize() > 0;
    String author = isParent ? "" : part.wholeText().strip();
    Matcher m = MAIL_AND_NAME.matcher(author);
    if (m.matches()) {
      return m.group(1);
    }
    return author.indexOf('@') > 0 && author.indexOf(' ') < 0 ? "" : Fragment.line(author);
  }

  private static String label(Element part) {
    String label = part.hasAttr("label") ? part.attr("label") : part.attr("term");
    return Fragment.line(label.isBlank() ? part.wholeText().strip() : label);
  }

  /** The feed that an aggregator took the item from: its host, as for all feeds, else its name. */
  private static String source(Element part) {
    if (part.childrenSize() > 0) {
      return "";
    }
    String host = Host.of(part.attr("url"));
    return host.isEmpty() ? Fragment.line(part.wholeText().strip()) : host;
  }

  /** The record with what the channel says for all: its title where the item has no host. */
  RawArticle in(Channel channel) {
    raw.offer(ArticleField.LANGUAGE, LAST, channel.language());
    if (Host.of(raw.value(ArticleField.URL)).isEmpty()) {
      raw.offer(ArticleField.SOURCE, LAST, channel.title());
    }
    if (!raw.has(ArticleField.TEXT) && !raw.has(ArticleField.HTML)) {
      summaryAsText();
    }
    return raw;
  }

  private void summaryAsText() {
    String title = raw.value(ArticleField.TITLE);
    String summary = Fragment.text(raw.value(ArticleField.SUMMARY), title);
    raw.offer(ArticleField.TEXT, LAST, summary);
    if (summary.length() < FULL_TEXT) {
      String section = raw.value(ArticleField.SECTION);
      raw.set(ArticleField.HEADLINE_LIST, HEADLINES);
      raw.set(ArticleField.SECTION, section.isEmpty() ? HEADLINES : HEADLINES + ": " + section);
    }
  }
}
