package org.dateline.article.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.dateline.article.MemoryFile;

/** Sets articles as PDF for tests, in one column or several. */
final class PdfFiles {
  /**
   * How pages are set.
   *
   * @param columns how many columns
   * @param size of the letters of the text
   * @param indent of the first line of a paragraph
   * @param gap between paragraphs, in lines
   * @param isCutting whether words are cut at the ends of lines
   * @param isRunning whether there are a running head and page numbers
   */
  record Setting(
      int columns, float size, float indent, float gap, boolean isCutting, boolean isRunning) {}

  private static final float MARGIN = 60;
  private static final float GUTTER = 20;
  private static final PDRectangle PAGE = PDRectangle.A4;

  private final Setting setting;
  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private PDPageContentStream out;
  private int column;
  private int pages;
  private float top;
  private float y;

  private PdfFiles(Setting setting) throws IOException {
    this.setting = setting;
    this.out = newPage();
  }

  static MemoryFile of(Setting setting, String title, String dateLine, List<String> paragraphs)
      throws IOException {
    PdfFiles pdf = new PdfFiles(setting);
    float wide = PAGE.getWidth() - 2 * MARGIN;
    for (String line : pdf.lines(title, pdf.bold, 20, wide, 0)) {
      pdf.show(pdf.bold, 20, MARGIN, line);
      pdf.y -= 24;
    }
    pdf.show(pdf.font, setting.size(), MARGIN, dateLine);
    pdf.y -= 2 * setting.size();
    pdf.top = pdf.y;
    for (String paragraph : paragraphs) {
      pdf.paragraph(paragraph);
    }
    pdf.out.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.document.save(bytes);
    pdf.document.close();
    return new MemoryFile("a.pdf", bytes.toByteArray());
  }

  /** A document of one page without text. */
  static MemoryFile scan() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PAGE));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new MemoryFile("scan.pdf", bytes.toByteArray());
    }
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage page = new PDPage(PAGE);
    document.addPage(page);
    pages++;
    out = new PDPageContentStream(document, page);
    if (setting.isRunning()) {
      y = PAGE.getHeight() - 30;
      show(font, 8, MARGIN, "The Invented Times - archive copy");
      y = 25;
      show(font, 8, PAGE.getWidth() / 2, String.valueOf(pages));
    }
    y = PAGE.getHeight() - MARGIN;
    top = y;
    column = 0;
    return out;
  }

  private float width() {
    return (PAGE.getWidth() - 2 * MARGIN - (setting.columns() - 1) * GUTTER) / setting.columns();
  }

  private void paragraph(String text) throws IOException {
    List<String> lines = lines(text, font, setting.size(), width(), setting.indent());
    for (int i = 0; i < lines.size(); i++) {
      if (y < MARGIN) {
        nextColumn();
      }
      float left = MARGIN + column * (width() + GUTTER) + (i == 0 ? setting.indent() : 0);
      show(font, setting.size(), left, lines.get(i));
      y -= 1.2f * setting.size();
    }
    y -= 1.2f * setting.size() * setting.gap();
  }

  private void nextColumn() throws IOException {
    column++;
    y = top;
    if (column == setting.columns()) {
      out.close();
      newPage();
    }
  }

  private List<String> lines(String text, PDFont face, float size, float width, float indent)
      throws IOException {
    List<String> lines = new ArrayList<>();
    String open = "";
    for (String word : text.split(" ", -1)) {
      float room = width - (lines.isEmpty() ? indent : 0);
      String longer = open.isEmpty() ? word : open + " " + word;
      if (widthOf(longer, face, size) <= room) {
        open = longer;
        continue;
      }
      boolean isCut = setting.isCutting() && word.matches("[a-z]{8,}") && face.equals(font);
      String start = isCut ? open + " " + word.substring(0, 4) + "-" : open;
      boolean fits = isCut && widthOf(start, face, size) <= room;
      lines.add(fits ? start : open);
      open = fits ? word.substring(4) : word;
    }
    lines.add(open);
    return lines;
  }

  private static float widthOf(String text, PDFont face, float size) throws IOException {
    return face.getStringWidth(text) / 1000 * size;
  }

  private void show(PDFont face, float size, float x, String text) throws IOException {
    out.beginText();
    out.setFont(face, size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }
}
