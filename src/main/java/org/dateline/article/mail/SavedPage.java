package org.dateline.article.mail;

import java.io.IOException;
import java.util.Optional;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.field.ArticleField;
import org.dateline.article.field.RawArticle;
import org.dateline.article.prose.Spaces;
import org.dateline.model.RejectReason;

/**
 * A page in MIME as browsers save it. The date of saving, in its header or in the name of the file,
 * is not the article's.
 */
final class SavedPage {
  private SavedPage() {}

  static void read(byte[] mail, Content content, MailBody body, ArticleSink sink)
      throws IOException {
    Part whole = Part.whole(mail);
    Part page =
        Parts.of(whole)
            .firstPage()
            .orElseThrow(
                () -> new RefusedException(RejectReason.NO_TEXT, "no page among its parts"));
    String html = page.text();
    if (!body.readMany(html, content.file(), sink)) {
      RawArticle raw = body.savedPage(html, address(whole, page));
      raw.offer(ArticleField.TITLE, 1, Spaces.single(whole.headers().words("subject")));
      body.add(content.origin(1), raw, sink);
    }
  }

  private static String address(Part whole, Part page) {
    return web(whole, "snapshot-content-location")
        .or(() -> web(page, "content-location"))
        .or(() -> web(whole, "content-location"))
        .orElse("");
  }

  private static Optional<String> web(Part part, String header) {
    String address = part.headers().words(header).replaceAll("\\s", "");
    return Optional.of(address).filter(a -> a.startsWith("http"));
  }
}
