package org.dateline.article.vendor;

import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Records;
import org.dateline.model.RejectReason;
import org.dateline.model.Rejected;

/** Hands on the documents of one export and counts them. */
public final class Export {
  private final Content content;
  private final ArticleSink sink;
  private final Records records;
  private long read;
  private boolean isCutOff;

  public Export(Content content, ArticleSink sink, Records records) {
    this.content = content;
    this.sink = sink;
    this.records = records;
  }

  /** A document that was cut out and is still to be understood. */
  public interface Cut {
    RawArticle article() throws RefusedException;
  }

  /** Hands on the next document; one that is no article is a row. */
  public void document(Cut cut) {
    long ordinal = read++;
    if (!content.stripe().takesRecord(ordinal)) {
      return;
    }
    try {
      records.add(content.origin(ordinal + 1), cut.article(), sink);
    } catch (RefusedException e) {
      Records.refuse(content.origin(ordinal + 1), e, sink);
    }
  }

  /** Says that the last document has no end as the others have: the file may be cut off. */
  public void endsInside() {
    isCutOff = true;
  }

  /** Compares with how many the file says that it has; 0 if it does not. */
  public void finish(long stated) {
    if (read == 0) {
      content.refuse(sink, RejectReason.NO_ARTICLES, "an export without a document");
    } else if (stated > 0 && stated != read) {
      differs("read " + read + " of " + stated);
    } else if (isCutOff) {
      differs("read " + (read - 1) + " of " + read + " to the end; the file may be cut off");
    }
  }

  private void differs(String detail) {
    if (content.stripe().isFirst()) {
      sink.rejected(new Rejected(content.origin(read), RejectReason.COUNT_DIFFERS, detail));
    }
  }
}
