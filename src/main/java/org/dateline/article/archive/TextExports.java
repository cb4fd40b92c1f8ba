package org.dateline.article.archive;

import java.util.List;
import java.util.Optional;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.format.Records;
import org.dateline.article.vendor.Export;
import org.dateline.model.RejectReason;

/** Reads text that is an export of a layout that is known, and refuses one that is of none. */
final class TextExports {
  private static final List<TextExport> KNOWN =
      List.of(new NexisText(), new LexisText(), new FactivaText(), new ProQuestText());

  private final Records records;

  TextExports(Records records) {
    this.records = records;
  }

  /**
   * Hands on the documents of a text; false if it is no export.
   *
   * @throws RefusedException if it is an export of no known layout
   */
  boolean read(String text, Content content, ArticleSink sink) throws RefusedException {
    Optional<TextExport> known = KNOWN.stream().filter(export -> export.fits(text)).findFirst();
    if (known.isPresent()) {
      known.get().read(text, new Export(content, sink, records));
      return true;
    }
    if (NexisText.isCover(text)) {
      throw new RefusedException(
          RejectReason.NO_ARTICLES, "the cover of a download, without a document");
    }
    BulkMarks.check(text);
    return false;
  }
}
