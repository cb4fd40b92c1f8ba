package org.dateline.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Exports of archives, wires, feeds and mail programs that would take a careless reader down. */
final class HostileExports {
  private static final int MAILS = 100_000;
  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

  private HostileExports() {}

  /** Takes a file and what has to become of it: that it is read, or the reason. */
  interface Adding {
    void add(String file, String outcome, byte[] content) throws IOException;
  }

  static void addTo(Adding files) throws IOException {
    words(files);
    richTexts(files);
    markup(files);
    mails(files);
    layouts(files);
  }

  private static void words(Adding files) throws IOException {
    byte[] whole = word(WORD.formatted(documents(0, 400)));
    files.add("cut.docx", HostileFolder.READ, Arrays.copyOf(whole, whole.length * 3 / 4));
    files.add("cut-early.docx", "bad-archive", Arrays.copyOf(whole, 60));
    files.add("laughs.docx", "bad-xml", word(laughs("w:document", WORD.formatted("&l9;"))));
    files.add(
        "deep.docx",
        HostileFolder.READ,
        word(WORD.formatted("<w:p>".repeat(100_000) + documents(1_000, 1_001))));
    files.add("bomb.docx", "bad-xml", word(WORD.substring(0, WORD.indexOf('%')), 200));
    files.add("noise.docx", "bad-archive", joined(new byte[] {'P', 'K', 3, 4}, noise(5_000)));
  }

  private static void richTexts(Adding files) throws IOException {
    files.add("groups.rtf", "too-deep", bytes("{\\rtf1 " + "{".repeat(1_000_000)));
    files.add("binary.rtf", "no-text", bytes("{\\rtf1 \\bin2147483647 " + "x".repeat(1 << 20)));
    files.add("controls.rtf", "no-text", bytes("{\\rtf1 " + "\\b0".repeat(2_000_000) + "}"));
    files.add(
        "letters.rtf",
        HostileFolder.READ,
        bytes("{\\rtf1 " + "\\u-1?".repeat(200_000) + " Kenya.}"));
  }

  private static void markup(Adding files) throws IOException {
    files.add(
        "laughs.rss",
        HostileFolder.READ,
        bytes(
            laughs(
                "rss",
                "<rss version=\"2.0\"><channel><title>a</title><item><title>&l9;</title><description>&l9;</description></item></channel></rss>")));
    files.add(
        "laughs.xml",
        HostileFolder.READ,
        bytes(
            laughs("nitf", "<nitf><body><body.content><p>&l9;</p></body.content></body></nitf>")));
    files.add(
        "file.xml",
        HostileFolder.READ,
        bytes(
            "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content><p>&f;</p></body.content></body></nitf>"));
    files.add("deep.xml", "bad-xml", bytes("<nitf><body>" + "<block>".repeat(200_000)));
    files.add(
        "items.rss",
        "no-text",
        bytes("<rss version=\"2.0\"><channel>" + "<item/>".repeat(20_000) + "</channel></rss>"));
  }

  private static void mails(Adding files) throws IOException {
    StringBuilder nested = new StringBuilder("From: a@x.example\r\nMIME-Version: 1.0\r\n");
    for (int i = 0; i < 2_000; i++) {
      nested
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    files.add("nested.eml", "too-deep", bytes(nested.toString()));
    files.add(
        "prefix.eml",
        HostileFolder.READ,
        bytes(
            "From: a@x.example\r\nMIME-Version: 1.0\r\nSubject: Boundaries\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary=ab\r\n\r\n--ab\r\n\r\nThe letter from Kenya.\r\n--ab--\r\n--a--\r\n"));
    files.add(
        "endless.eml",
        HostileFolder.READ,
        bytes(
            "From: a@x.example\r\nMIME-Version: 1.0\r\nSubject: No end\r\nContent-Type: multipart/mixed; boundary=\"\"\r\n\r\nThe letter from Ghana.\r\n"));
    files.add(
        "boundaries.eml",
        "bad-mail",
        bytes(
            "From: a@x.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n"
                + "--a\r\n".repeat(300_000)));
    ByteArrayOutputStream box = new ByteArrayOutputStream();
    for (int i = 0; i < MAILS; i++) {
      box.writeBytes(
          bytes(
              String.format(
                  Locale.ROOT,
                  "From a@x.example Mon Jul  1 09:20:00 2019%nFrom: Ada Nord <a@x.example>%nSubject: Letter %d%nDate: Mon, 1 Jul 2019 09:20:00 +0000%n%nLetter %d came from Mali.%n%n",
                  i,
                  i)));
    }
    files.add("letters.mbox", HostileFolder.READ, box.toByteArray());
  }

  private static void layouts(Adding files) throws IOException {
    StringBuilder unknown = new StringBuilder();
    StringBuilder empty = new StringBuilder();
    for (int i = 1; i <= 5_000; i++) {
      unknown
          .append("Record ")
          .append(i)
          .append(" of 5000\n\nSalt\n\nTogo bought salt from Mali.\n\n");
      empty.append(i).append(" of 5000 DOCUMENTS\n\nLENGTH: 5 words\n\n");
    }
    files.add("unknown.txt", "bulk-export", bytes(unknown.toString()));
    files.add("empty-documents.txt", "no-text", bytes(empty.toString()));
    files.add(
        "open.html",
        HostileFolder.READ,
        bytes(
            "<html><head><title>Factiva</title></head><body>"
                + "<div class=\"article enArticle\"><div id=\"hd\">Salt</div><p class=\"articleParagraph\">Togo bought salt from Mali today.</p>"
                    .repeat(2_000)));
    files.add(
        "cut.pdf",
        "not-text",
        bytes(
            "%PDF-1.7\n1 0 obj\n<< /Kids [1 0 R] /Type /Pages >>\nendobj\ntrailer << /Root 1 0 R >>\n"));
  }

  /** Nine entities that make ten of one another: a billion. */
  private static String laughs(String root, String document) {
    StringBuilder type =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY l0 \"ha\">");
    for (int i = 1; i <= 9; i++) {
      type.append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return type + "]>" + document;
  }

  private static String documents(int from, int to) {
    StringBuilder xml = new StringBuilder();
    for (int i = from; i < to; i++) {
      for (String line :
          new String[] {
            "Salt " + i,
            "Post",
            "April 16, 2005",
            "Length: 9 words",
            "Body",
            "Togo bought salt " + new Random(i).nextLong() + " times.",
            "End of Document"
          }) {
        xml.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
      }
    }
    return xml.toString();
  }

  private static byte[] word(String xml) throws IOException {
    return word(xml, 0);
  }

  /** A document with so many megabytes of blanks at its end. */
  private static byte[] word(String xml, int blanks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(bytes("<Types/>"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(bytes(xml));
      byte[] blank = bytes(" ".repeat(1 << 20));
      for (int i = 0; i < blanks; i++) {
        zip.write(blank);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
