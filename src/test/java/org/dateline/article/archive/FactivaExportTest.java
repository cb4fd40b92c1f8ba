package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/** The ends of lines are a part of the layouts and stay visible. */
@SuppressWarnings("StringConcatToTextBlock")
final class FactivaExportTest {
  private static final String HEAD =
      "<!DOCTYPE html><html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"/><title>Factiva</title>";

  private static String page(String... articles) {
    return HEAD
        + "</head><body><h1>Factiva</h1>"
        + String.join("<br/>", articles)
        + "</body></html>";
  }

  private static String plain(String language, String title, List<String> fields, String id) {
    return "<div id=\"article-"
        + id
        + "\" class=\"article\"><div class=\"article "
        + language
        + "Article\"><p>&nbsp;</p><div>Trade</div>"
        + "<div id=\"hd\"><span class='"
        + language
        + "Headline'>"
        + title
        + "</span></div><div class=\"author\">Ada Nord</div>"
        + "<div>"
        + String.join("</div><div>", fields)
        + "</div>"
        + "<p class=\"articleParagraph "
        + language
        + "articleParagraph\">Togo buys <b>salt</b>.</p>"
        + "<p class=\"articleParagraph "
        + language
        + "articleParagraph\">Mali sells.</p><p>Document "
        + id
        + "</p></div></div>";
  }

  private static final String SALT =
      plain(
          "en",
          "Salt for Togo",
          List.of(
              "808 words",
              "13 November 2017",
              "15:32",
              "The Harbour Post",
              "HPOST",
              "Late Edition - Final",
              "13",
              "English",
              "(c) 2017 Harbour Post. All Rights Reserved."),
          "HPOST00020190408edbd0000d");

  @Test
  void fieldsWithoutNamesHangOnTheNumberOfWords() {
    Article article = Gathered.from("a.html", page(SALT)).only();

    assertThat(article.title()).isEqualTo("Salt for Togo");
    assertThat(article.published().iso()).isEqualTo("2017-11-13T15:32");
    assertThat(article.source()).isEqualTo("The Harbour Post");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.authors()).containsExactly("Ada Nord");
    assertThat(article.section()).isEqualTo("Trade");
    assertThat(article.text()).isEqualTo("Togo buys salt.\n\nMali sells.");
    assertThat(article.url()).isEqualTo("HPOST00020190408edbd0000d");
  }

  @Test
  void otherLanguagesOfTheInterfaceAreReadAlike() {
    String german =
        plain(
            "de",
            "Salz",
            List.of("877 Wörter", "9 Januar 1993", "Hafenpost", "HAFEN", "Deutsch", "(c) 1993"),
            "HAFEN00020050408dp1900a01");
    String french =
        plain(
            "fr",
            "Sel",
            List.of("295 mots", "29 décembre 2011", "Le Port", "PORT", "Français", "(c) 2011 Port"),
            "PORT000020111229e7ct0001r");
    String korean =
        plain(
            "ko",
            "소금",
            List.of("8165 字", "2018 年 10 月 7 日 17:04", "항구 신문", "HARKO", "韩文", "Copyright 2018"),
            "HARKO00020181007eea70002t");
    Gathered gathered = Gathered.from("a.html", page(german, french, korean));

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles())
        .extracting(a -> a.published().iso())
        .containsExactly("1993-01-09", "2011-12-29", "2018-10-07T17:04");
    assertThat(gathered.articles())
        .extracting(Article::source)
        .containsExactly("Hafenpost", "Le Port", "항구 신문");
    assertThat(gathered.articles().get(2).text()).isEqualTo("Togo buys salt.\n\nMali sells.");
  }

  private static String row(String code, String value) {
    return "<tr><td class=\"index\"><b>" + code + "</b>&nbsp;</td><td>" + value + "</td></tr>";
  }

  private static String coded(String lead, String rest) {
    return "<div class=\"article frArticle\"><table>"
        + row("HD", "<b class='frHeadline'>Sel</b>")
        + row("BY", "Ada Nord")
        + row("WC", "295 mots")
        + row("PD", "29 décembre 2011")
        + row("ET", "15:32")
        + row("SN", "Le Port")
        + row("SC", "PORT")
        + row("LA", "Français")
        + row("CY", "(c) Port")
        + (lead.isEmpty() ? "" : row("LP", "<p class=\"articleParagraph\">" + lead + "</p>"))
        + (rest.isEmpty()
            ? ""
            : row("TD", "<p class=\"articleParagraph\">" + rest + "</p><p>Le Mali vend.</p>"))
        + row("RE", "fra : France | mali : Mali")
        + row("PUB", "Reuters")
        + row("AN", "Document PORT000020111229e7ct0001r")
        + "</table><br/></div>";
  }

  @Test
  void fieldsWithCodesAreReadByThem() {
    Gathered gathered =
        Gathered.from(
            "a.html",
            page(coded("Le Togo achète.", "Du sel."), coded("", "Du sel."), coded("Le Togo.", "")));

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles())
        .extracting(Article::text)
        .containsExactly(
            "Le Togo achète.\n\nDu sel.\n\nLe Mali vend.", "Du sel.\n\nLe Mali vend.", "Le Togo.");
    Article first = gathered.articles().get(0);
    assertThat(first.title()).isEqualTo("Sel");
    assertThat(first.published().iso()).isEqualTo("2011-12-29T15:32");
    assertThat(first.source()).isEqualTo("Le Port");
    assertThat(first.language()).isEqualTo("fr");
    assertThat(first.url()).isEqualTo("PORT000020111229e7ct0001r");
  }

  @Test
  void styleMayFillTheHeadAndBytesMayBeMixed() {
    String style = "<style>.articleParagraph{}" + ".a{color:red}".repeat(8000) + "</style>";
    String utf8 = HEAD + style + "</head><body>" + coded("Le Togo achète.", "");
    byte[] first = utf8.getBytes(StandardCharsets.UTF_8);
    byte[] second = coded("Le Mali achète.", "").getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    Gathered gathered = Gathered.from(new MemoryFile("a.html", all));

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles())
        .extracting(Article::text)
        .containsExactly("Le Togo achète.", "Le Mali achète.");
  }

  private static final List<String> LINES =
      List.of(
          "Salt for Togo",
          "By Ada Nord",
          "12 words",
          "13 November 2017",
          "The Harbour Post",
          "HPOST",
          "English",
          "(c) 2017 Harbour Post",
          "",
          "Togo buys salt.",
          "Mali sells.",
          "Document HPOST00020171113edbd0000d",
          "\f",
          "Rain in Chad",
          "4 words",
          "14 November 2017",
          "16:00",
          "The Harbour Post",
          "HPOST",
          "English",
          "Copyright 2017 Post",
          "Chad saw rain.",
          "Document HPOST00020171114edbd0000e",
          "\f",
          "Search Summary",
          "Text",
          "salt",
          "Date",
          "All Dates",
          "Timestamp",
          "14 May 2019 1:00");

  @Test
  void rtfAndItsTextAreCutAtTheNumbersOfDocuments() {
    for (Gathered gathered :
        List.of(
            Gathered.from("a.rtf", ExportFiles.rtf(LINES)),
            Gathered.from("a.txt", String.join("\r\n", LINES)))) {
      assertThat(gathered.rejected()).isEmpty();
      assertThat(gathered.articles())
          .extracting(Article::title)
          .containsExactly("Salt for Togo", "Rain in Chad");
      Article first = gathered.articles().get(0);
      assertThat(first.authors()).containsExactly("Ada Nord");
      assertThat(first.text()).isEqualTo("Togo buys salt.\n\nMali sells.");
      assertThat(first.source()).isEqualTo("The Harbour Post");
      assertThat(gathered.articles().get(1).published().iso()).isEqualTo("2017-11-14T16:00");
    }
  }

  @Test
  void rtfWithCodesHasThemAloneOnALine() {
    List<String> lines =
        List.of(
            "HD",
            "Salt for Togo",
            "WC",
            "12 words",
            "PD",
            "13 November 2017",
            "SN",
            "The Harbour Post",
            "SC",
            "HPOST",
            "LA",
            "English",
            "LP",
            "Togo buys salt.",
            "TD",
            "Mali sells.",
            "RE",
            "mali : Mali",
            "AN",
            "Document HPOST00020171113edbd0000d");
    Article article = Gathered.from("a.rtf", ExportFiles.rtf(lines)).only();

    assertThat(article.title()).isEqualTo("Salt for Togo");
    assertThat(article.text()).isEqualTo("Togo buys salt.\n\nMali sells.");
    assertThat(article.published().iso()).isEqualTo("2017-11-13");
  }

  private static String xml(String count, String end) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><PPSResponse><ppsArticleResponse xmlns=\"http://global.factiva.com/pps/2.0\"><ppsarticleResultSet count=\""
        + count
        + "\"><ppsarticle><article><accessionNo>HPOST00020171113edbd0000d</accessionNo><baseLanguage>EN</baseLanguage><headline><paragraph><hlt>Salt</hlt> for Togo</paragraph></headline>"
        + "<byline>By Ada Nord</byline><leadParagraph><paragraph>Togo <hlt>buys</hlt> salt.</paragraph></leadParagraph><publicationDate><dateTime>2012-01-09T01:35:58Z</dateTime></publicationDate>"
        + "<sourceName>The Harbour Post</sourceName><region code=\"mali\"><name>Mali</name></region><tailParagraphs><paragraph>Mali sells.</paragraph></tailParagraphs>"
        + end;
  }

  @Test
  void xmlHasTitleLeadAndTail() {
    String end = "</article></ppsarticle></ppsarticleResultSet></ppsArticleResponse></PPSResponse>";
    Article article = Gathered.from("a.xml", xml("1", end)).only();

    assertThat(article.title()).isEqualTo("Salt for Togo");
    assertThat(article.text()).isEqualTo("Togo buys salt.\n\nMali sells.");
    assertThat(article.published().iso()).isEqualTo("2012-01-09T01:35:58Z");
    assertThat(article.authors()).containsExactly("Ada Nord");
    assertThat(Gathered.from("a.xml", xml("3", end)).reasons())
        .containsExactly("a.xml:1 count-differs");
  }

  @Test
  void xmlThatIsCutOffIsARow() {
    assertThat(Gathered.from("a.xml", xml("1", "")).reasons()).containsExactly("a.xml:1 bad-xml");
  }
}
