package org.dateline.article.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.article.prose.Spaces;

/** The lines of a document in the order in which they were set, column after column. */
final class PdfLines extends PDFTextStripper {
  /** An article is not longer. */
  private static final int LAST_PAGE = 300;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float left;
  private float right;
  private float baseline;
  private float size;

  private PdfLines() {
    setEndPage(LAST_PAGE);
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines reading = new PdfLines();
    reading.writeText(document, Writer.nullWriter());
    return reading.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> places) {
    if (places.isEmpty()) {
      return;
    }
    TextPosition first = places.get(0);
    TextPosition last = places.get(places.size() - 1);
    if (words.isEmpty()) {
      left = first.getXDirAdj();
      baseline = first.getYDirAdj();
      size = 0;
    }
    right = last.getXDirAdj() + last.getWidthDirAdj();
    size = Math.max(size, first.getFontSizeInPt());
    words.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String text = Spaces.single(words.toString());
    words.setLength(0);
    if (!text.isEmpty()) {
      lines.add(new PdfLine(getCurrentPageNo(), left, right, baseline, size, text));
    }
  }
}
