package org.dateline.article.mail;

import java.io.IOException;
import java.util.Optional;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.encoding.Decoded;
import org.dateline.article.format.Format;
import org.dateline.model.RejectReason;

/** A page that Safari saved with all that belongs to it (webarchive). */
public final class WebArchiveFormat implements Format {
  private static final String PAGE = "WebMainResource";

  private final MailBody body;
  private final Limits limits;

  /** A format that has the page read by {@code body}. */
  public WebArchiveFormat(MailBody body, Limits limits) {
    this.body = body;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "webarchive";
  }

  @Override
  public boolean matches(Head head) {
    String start = head.latin1();
    return start.startsWith("bplist0") && start.contains(PAGE);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    if (!content.stripe().isFirst()) {
      return;
    }
    byte[] bytes = content.record(limits, "a page");
    BinaryPlist list = new BinaryPlist(bytes);
    Optional<Integer> page = list.value(list.top(), PAGE);
    if (page.isEmpty()) {
      throw new RefusedException(RejectReason.NO_TEXT, "no page in the archive");
    }
    Optional<Integer> data = list.value(page.get(), "WebResourceData");
    byte[] html = data.isPresent() ? list.data(data.get()) : new byte[0];
    String charset = text(list, page.get(), "WebResourceTextEncodingName");
    String text = Decoded.part(html, charset).text();
    if (!body.readMany(text, content.file(), sink)) {
      String url = text(list, page.get(), "WebResourceURL");
      body.add(content.origin(1), body.savedPage(text, url), sink);
    }
  }

  private static String text(BinaryPlist list, int page, String key) throws RefusedException {
    Optional<Integer> value = list.value(page, key);
    return value.isPresent() ? list.text(value.get()) : "";
  }
}
