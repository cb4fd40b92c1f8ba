package org.dateline.article.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Content;
import org.dateline.article.content.Head;
import org.dateline.article.date.DateParser;
import org.dateline.article.field.RawArticle;
import org.dateline.article.format.Format;
import org.dateline.article.format.ManyInText;
import org.dateline.article.format.Records;
import org.dateline.article.plain.PlainText;
import org.dateline.model.RejectReason;

/** A PDF with a text layer: one article, its title in the largest letters of the first page. */
public final class PdfFormat implements Format {
  /** A file with fewer letters is a picture of a page. */
  private static final int FEWEST_LETTERS = 40;

  /** What the library may hold of one file's streams. */
  private static final long MOST_MEMORY = 256L << 20;

  private final PlainText plain;
  private final Records records;
  private final ManyInText many;
  private final Limits limits;

  /**
   * A format that hands its article on to {@code records}.
   *
   * @param many reads what is an export of many articles
   */
  public PdfFormat(DateParser dates, Records records, ManyInText many, Limits limits) {
    this.plain = new PlainText(dates);
    this.records = records;
    this.many = many;
    this.limits = limits;
  }

  @Override
  public String label() {
    return "PDF";
  }

  @Override
  public boolean matches(Head head) {
    return head.latin1().startsWith("%PDF-");
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException {
    if (!content.stripe().isFirst()) {
      return;
    }
    byte[] bytes = content.record(limits, "a PDF");
    List<PdfLine> lines = lines(bytes);
    String text = PdfText.of(lines);
    if (text.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
      throw new RefusedException(
          RejectReason.PDF_WITHOUT_TEXT, "pages without text: a scan; have its text recognised");
    }
    if (!many.read(text, content.whole(), sink)
        && !many.readKnown(asPrinted(lines), content.whole(), sink)) {
      RawArticle raw = plain.parse(text);
      records.add(content.origin(1), raw.inFile(content.file()), sink);
    }
  }

  /** The marks of an export stand alone on their lines. */
  private static String asPrinted(List<PdfLine> lines) {
    return String.join("\n", lines.stream().map(PdfLine::text).toList());
  }

  /** Damaged files make the library fail in many ways. */
  private static List<PdfLine> lines(byte[] bytes) throws RefusedException {
    OneFont.install();
    try (PDDocument document =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      return PdfLines.of(document);
    } catch (InvalidPasswordException e) {
      throw new RefusedException(RejectReason.ENCRYPTED, "it asks for a password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new RefusedException(
          RejectReason.NOT_TEXT, "a damaged PDF: " + message.lines().findFirst().orElse(""));
    }
  }
}
