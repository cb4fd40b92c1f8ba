package org.dateline.article.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dateline.article.archive.factiva.FactivaText;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.format.ManyInText;
import org.dateline.article.format.Records;
import org.dateline.article.vendor.Export;
import org.dateline.article.vendor.StreamedLines;
import org.dateline.article.vendor.TextExport;
import org.dateline.article.vendor.TextLines;
import org.dateline.model.RejectReason;

/** Reads text that is an export of a layout that is known, and refuses one that is of none. */
public final class TextExports implements ManyInText {
  private static final List<TextExport> KNOWN =
      List.of(new NexisText(), new LexisText(), new FactivaText(), new ProQuestText());

  private final Records records;

  /** A reader that hands its articles on to {@code records}. */
  public TextExports(Records records) {
    this.records = records;
  }

  /** The layout that a text, or the first part of one, has. */
  static Optional<TextExport> of(String text) {
    return KNOWN.stream().filter(export -> export.fits(text)).findFirst();
  }

  /** The name of the layout that a text has, in files of that kind. */
  static Optional<String> label(String text, String kind) {
    return of(text).map(export -> export.label() + " " + kind);
  }

  @Override
  public boolean readKnown(String text, Content content, ArticleSink sink) {
    Optional<TextExport> known = of(text);
    known.ifPresent(export -> export.read(new TextLines(text), new Export(content, sink, records)));
    return known.isPresent();
  }

  @Override
  public boolean read(String text, Content content, ArticleSink sink) throws RefusedException {
    if (readKnown(text, content, sink)) {
      return true;
    }
    if (NexisText.isCover(text)) {
      throw new RefusedException(
          RejectReason.NO_ARTICLES, "the cover of a download, without a document");
    }
    BulkMarks.check(text);
    return false;
  }

  /** Hands on the documents of a text of any size, whose layout is known. */
  void read(TextExport known, InputStream text, Content content, ArticleSink sink)
      throws IOException {
    try {
      known.read(
          new StreamedLines(text, Limits.STANDARD.recordBytes()),
          new Export(content, sink, records));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
