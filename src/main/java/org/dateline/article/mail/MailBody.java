package org.dateline.article.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.content.Stripe;
import org.dateline.article.date.DateParser;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Format;
import org.dateline.article.format.ManyInText;
import org.dateline.article.format.Records;
import org.dateline.article.page.Fragment;
import org.dateline.article.page.WebPage;
import org.dateline.model.Origin;
import org.dateline.model.RejectReason;

/** Finds what a mail has to say: its page, else its plain text. */
public final class MailBody {
  private static final Pattern SIGNATURE = Pattern.compile("\n-- \n[\\s\\S]*");

  /** Behind what a page says. */
  private static final int LAST = 9;

  private final WebPage pages;
  private final Records records;
  private final List<Format> manyInAPage;
  private final ManyInText manyInText;

  /**
   * A reader of mails.
   *
   * @param manyInAPage the formats that hold many articles in one page; a page in a mail is shown
   *     to them first, as a file is
   * @param manyInText the same for plain text
   */
  public MailBody(
      DateParser dates, Records records, List<Format> manyInAPage, ManyInText manyInText) {
    this.pages = new WebPage(dates);
    this.records = records;
    this.manyInAPage = List.copyOf(manyInAPage);
    this.manyInText = manyInText;
  }

  /**
   * Hands on the article of a mail, or the articles.
   *
   * @param origin where the mail is
   * @param inside the file as which articles of a mail with several are told
   */
  void read(byte[] mail, Origin origin, String inside, ArticleSink sink) throws IOException {
    Part whole = Part.whole(mail);
    Parts parts = Parts.of(whole);
    Optional<Part> page = parts.longest(Part::isHtml);
    String html = page.isPresent() ? page.get().text() : "";
    if (readMany(html, inside, sink)
        || AlertLinks.read(whole.headers(), html, inside, this, sink)) {
      return;
    }
    Optional<Part> plain = parts.longest(Part::isPlain);
    boolean isPage = page.isPresent() && (plain.isEmpty() || !page.get().isAttached());
    if (!isPage && plain.isEmpty()) {
      throw new RefusedException(RejectReason.NO_TEXT, "a mail without a part that is text");
    }
    if (plain.isPresent() && readMany(plain.get(), inside, sink)) {
      return;
    }
    RawArticle raw = Letter.of(whole.headers());
    raw.set(ArticleField.TEXT, isPage ? "" : plainText(plain.orElse(whole)));
    if (isPage) {
      takePage(raw, html);
      raw.offer(ArticleField.TEXT, LAST, plain.isPresent() ? plainText(plain.get()) : "");
    }
    records.add(origin, raw, sink);
  }

  void add(Origin origin, RawArticle raw, ArticleSink sink) {
    records.add(origin, raw, sink);
  }

  /** Whether the page is one that holds many articles; they are read then. */
  boolean readMany(String html, String file, ArticleSink sink) throws IOException {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Head head = Head.of("page.html", bytes);
    for (Format format : manyInAPage) {
      if (format.matches(head)) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        format.read(new Content(file, head, in, Stripe.WHOLE), sink);
        return true;
      }
    }
    return false;
  }

  private boolean readMany(Part plain, String file, ArticleSink sink) throws IOException {
    String text = plain.text();
    Head head = Head.of(file, new byte[0]);
    ByteArrayInputStream none = new ByteArrayInputStream(new byte[0]);
    return manyInText.readKnown(text, new Content(file, head, none, Stripe.WHOLE), sink);
  }

  /** The article in a saved page. */
  RawArticle savedPage(String html, String url) throws RefusedException {
    return pages.parse(html, url);
  }

  /** The headers say when and who; the page says the rest. A mail is never too short for one. */
  private void takePage(RawArticle raw, String html) {
    try {
      RawArticle page = pages.parse(html, "");
      for (ArticleField field :
          List.of(ArticleField.TITLE, ArticleField.TEXT, ArticleField.URL, ArticleField.LANGUAGE)) {
        raw.offer(field, 1, page.value(field));
      }
    } catch (RefusedException e) {
      raw.offer(ArticleField.TEXT, 1, Fragment.text(html, raw.value(ArticleField.TITLE)));
    }
  }

  private static String plainText(Part part) throws RefusedException {
    String text = part.text().replace("\r\n", "\n");
    boolean isFlowed =
        part.headers().parameter("content-type", "format").orElse("").equalsIgnoreCase("flowed");
    String flowing = isFlowed ? text.replaceAll("(?<=[^\n-]) \n(?=[^\n>])", " ") : text;
    return SIGNATURE.matcher(flowing).replaceFirst("");
  }
}
