package org.dateline.article.vendor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.article.container.RefusedException;
import org.dateline.article.field.RawArticle;
import org.dateline.model.RejectReason;

/** The lines of the document that is being gathered; of one that is too large none are kept. */
public final class OpenDocument {
  /** Characters; no article is as long. */
  private static final long MOST = 32L << 20;

  private List<String> lines = new ArrayList<>();
  private long length;

  /** Makes an article of lines. */
  public interface Understanding {
    RawArticle article(List<String> lines) throws RefusedException;
  }

  /** Adds a line. */
  public void add(String line) {
    length += line.length() + 1;
    if (length <= MOST) {
      lines.add(line);
    } else {
      lines.clear();
    }
  }

  /** The lines so far. */
  public List<String> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** Forgets the lines. */
  public void clear() {
    lines = new ArrayList<>();
    length = 0;
  }

  /** Hands on the lines as a document, and begins the next one. */
  public void hand(Export export, Understanding understanding) {
    List<String> document = lines;
    boolean isTooLarge = length > MOST;
    clear();
    export.document(
        () -> {
          if (isTooLarge) {
            throw new RefusedException(
                RejectReason.RECORD_TOO_LARGE, "a document of more than " + MOST + " characters");
          }
          return understanding.article(document);
        });
  }
}
