package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Gathered;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/** The same articles give the same texts, titles and days from every archive. */
final class ExportInvarianceTest {
  private static final int ARTICLES = 10;

  private static String title(int i) {
    return "Ship " + i + " leaves for Togo";
  }

  private static List<String> text(int i) {
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

  @Test
  void everyArchiveGivesTheSameArticles() {
    List<Gathered> all =
        List.of(
            Gathered.from(ExportFiles.docx("a.docx", nexis())),
            Gathered.from("a.rtf", ExportFiles.rtf(nexis())),
            Gathered.from("a.txt", lexis()),
            Gathered.from("a.html", factiva()),
            Gathered.from("b.txt", proQuest()));

    for (Gathered gathered : all) {
      assertThat(gathered.rejected()).isEmpty();
      assertThat(gathered.articles()).hasSize(ARTICLES);
      for (int i = 1; i <= ARTICLES; i++) {
        Article article = gathered.articles().get(i - 1);
        assertThat(article.title()).isEqualTo(title(i));
        assertThat(article.text()).isEqualTo(String.join("\n\n", text(i)));
        assertThat(article.published().iso()).isEqualTo("2011-03-%02d".formatted(i));
        assertThat(article.source()).isEqualTo("The Harbour Post");
        assertThat(article.origin().record()).isEqualTo(i);
      }
    }
  }
}
