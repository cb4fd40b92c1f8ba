package org.dateline.article.archive;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.MemoryFile;

/** Ten articles of our own, as the exports of archives and as other files. */
final class TenArticles {
  static final int ARTICLES = 10;

  static String title(int i) {
    return "Ship " + i + " leaves for Togo";
  }

  static List<String> text(int i) {
    return List.of(
        "The ship left Mali on day "
            + i
            + " of the month and went on to Togo, where the people of Chad waited for it.",
        "France said nothing. “Peru” was asked too, and a spokesman of Kenya laughed.",
        "In the end " + i + " ships came.");
  }

  private static String day(int i) {
    return "March " + i + ", 2011";
  }

  private static List<String> nexis() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= ARTICLES; i++) {
      lines.addAll(
          List.of(
              title(i),
              "The Harbour Post",
              day(i) + " Friday",
              "",
              "Copyright 2011 Post",
              "Length:\u00a040 words",
              "Body",
              ""));
      lines.addAll(text(i));
      lines.addAll(
          List.of(
              "Classification",
              "Language:\u00a0ENGLISH",
              "Load-Date:\u00a0May 2, 2012",
              "\nEnd of Document",
              ""));
    }
    return lines;
  }

  private static String lexis() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= ARTICLES; i++) {
      text.append(
          "        "
              + i
              + " of "
              + ARTICLES
              + " DOCUMENTS\r\n\r\n   The Harbour Post\r\n\r\n   "
              + day(i)
              + " Friday\r\n\r\n"
              + title(i)
              + "\r\n\r\nLENGTH: 40 words\r\n\r\n");
      text(i).forEach(paragraph -> text.append(wrapped(paragraph)).append("\r\n\r\n"));
      text.append(
          "LOAD-DATE: May 2, 2012\r\n\r\nLANGUAGE: ENGLISH\r\n\r\n   Copyright 2011 Post\r\n   All Rights Reserved\r\n\r\n");
    }
    return text.toString();
  }

  private static String wrapped(String paragraph) {
    StringBuilder text = new StringBuilder();
    int length = 0;
    for (String word : paragraph.split(" ", -1)) {
      boolean isFull = length + word.length() > 78;
      text.append(length == 0 ? "" : isFull ? "\r\n" : " ").append(word);
      length = isFull ? word.length() + 1 : length + word.length() + 1;
    }
    return text.toString();
  }

  private static String factiva() {
    StringBuilder page = new StringBuilder("<html><head><title>Factiva</title></head><body>");
    for (int i = 1; i <= ARTICLES; i++) {
      page.append(
              "<div class=\"article enArticle\"><div id=\"hd\"><span class=\"enHeadline\">"
                  + title(i)
                  + "</span></div><div>40 words</div><div>"
                  + i
                  + " March 2011</div>")
          .append(
              "<div>The Harbour Post</div><div>HPOST</div><div>English</div><div>(c) 2011 Post</div>");
      text(i)
          .forEach(
              paragraph ->
                  page.append(
                      "<p class=\"articleParagraph enarticleParagraph\">" + paragraph + "</p>"));
      page.append("<p>Document HPOST00020120502edbd0000" + i % 10 + "</p></div>");
    }
    return page.append("</body></html>").toString();
  }

  private static String proQuest() {
    String rule = "_".repeat(60) + "\n\n";
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= ARTICLES; i++) {
      text.append(
          rule
              + title(i)
              + "\n\nAbstract: Peru.\n\nFull text: \n"
              + String.join("\n", text(i))
              + "\n\nSubject: Ships\n\nPublication title: The Harbour Post\n\nPublication date: "
              + day(i)
              + "\n\nLast updated: 2012-05-02\n\n");
    }
    return text + rule + "Contact us at: x\n\nDatabase copyright © 2012\n";
  }

  private static String rss() {
    StringBuilder feed =
        new StringBuilder("<rss version=\"2.0\"><channel><title>The Harbour Post</title>");
    for (int i = 1; i <= ARTICLES; i++) {
      feed.append("<item><title>" + title(i) + "</title><pubDate>" + i + " Mar 2011</pubDate>")
          .append("<content:encoded><![CDATA[<p>" + String.join("</p><p>", text(i)))
          .append("</p>]]></content:encoded></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  private static String nitf(int i) {
    return "<nitf><head><title>x</title><docdata><date.issue norm=\"201103%02d\"/></docdata>"
            .formatted(i)
        + "<pubdata name=\"The Harbour Post\"/></head><body><body.head><hedline><hl1>"
        + title(i)
        + "</hl1></hedline></body.head><body.content><p>"
        + String.join("</p><p>", text(i))
        + "</p></body.content></body></nitf>";
  }

  private static String mail(int i) {
    return "From: The Harbour Post <news@post.example>\nTo: a@b.example\nSubject: "
        + title(i)
        + "\nDate: %d Mar 2011 00:00:00 +0000\nMIME-Version: 1.0\n".formatted(i)
        + "Content-Type: text/plain; charset=utf-8\n\n"
        + String.join("\n\n", text(i))
        + "\n";
  }

  private static String jsonLines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= ARTICLES; i++) {
      lines.append(
          "{\"title\":\"%s\",\"text\":\"%s\",\"date\":\"2011-03-%02d\",\"source\":\"The Harbour Post\"}%n"
              .formatted(title(i), String.join("\\n\\n", text(i)), i));
    }
    return lines.toString();
  }

  /** Files that hold all ten, one file each. */
  static List<MemoryFile> exports() {
    return List.of(
        ExportFiles.docx("a.docx", nexis()),
        MemoryFile.of("a.rtf", ExportFiles.rtf(nexis())),
        MemoryFile.of("a.txt", lexis()),
        MemoryFile.of("a.html", factiva()),
        MemoryFile.of("b.txt", proQuest()));
  }

  /** The same ten in every format, some of which hold one article a file. */
  static List<List<MemoryFile>> everywhere() {
    List<MemoryFile> nitfs = new ArrayList<>();
    List<MemoryFile> mails = new ArrayList<>();
    for (int i = 1; i <= ARTICLES; i++) {
      nitfs.add(MemoryFile.of(i + ".xml", nitf(i)));
      mails.add(MemoryFile.of(i + ".eml", mail(i)));
    }
    List<List<MemoryFile>> all = new ArrayList<>();
    exports().forEach(file -> all.add(List.of(file)));
    all.add(List.of(MemoryFile.of("a.rss", rss())));
    all.add(nitfs);
    all.add(mails);
    all.add(List.of(MemoryFile.of("a.jsonl", jsonLines())));
    return all;
  }
}
