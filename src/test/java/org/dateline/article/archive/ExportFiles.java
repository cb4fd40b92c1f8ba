package org.dateline.article.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.article.MemoryFile;
import org.dateline.article.office.OfficeFiles;

/** Makes the files that archives of news export, with texts of our own. */
final class ExportFiles {
  static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

  private ExportFiles() {}

  /** A DOCX of these paragraphs; {@code §} stands for the end of a section. */
  static MemoryFile docx(String name, List<String> paragraphs) {
    StringBuilder xml = new StringBuilder(documentStart());
    for (String paragraph : paragraphs) {
      xml.append("<w:p>");
      if (paragraph.equals("§")) {
        xml.append("<w:pPr><w:sectPr/></w:pPr>");
      } else {
        String text = escaped(paragraph).replace("\n", "</w:t><w:br/><w:t>");
        xml.append("<w:r><w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r>");
      }
      xml.append("</w:p>");
    }
    return docxOf(name, xml.append("</w:body></w:document>").toString());
  }

  static String documentStart() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
  }

  static MemoryFile docxOf(String name, String documentXml) {
    return OfficeFiles.zip(
        name,
        "[Content_Types].xml",
        TYPES,
        "word/header1.xml",
        "<w:hdr><w:p><w:r><w:t>Page 1 of 2 of a header</w:t></w:r></w:p></w:hdr>",
        "word/document.xml",
        documentXml);
  }

  /** RTF of these lines; a form feed is the end of a page. */
  static String rtf(List<String> lines) {
    StringBuilder rtf =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}"
                + "{\\colortbl;\\red0\\green0\\blue0;}{\\header\\pard Page head\\par}\\f0 ");
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        rtf.append(control(line.charAt(i)));
      }
      rtf.append("\\par\r\n");
    }
    return rtf.append('}').toString();
  }

  private static String control(char c) {
    if (c == '\f') {
      return "\\page ";
    }
    if (c > 0x7f) {
      return "\\u" + (short) c + "?";
    }
    return c == '\\' || c == '{' || c == '}' ? "\\" + c : String.valueOf(c);
  }

  static MemoryFile latin1(String name, String text) {
    return new MemoryFile(name, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
