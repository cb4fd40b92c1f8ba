package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Gathered;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/** The ends of lines are a part of the layouts and stay visible. */
@SuppressWarnings("StringConcatToTextBlock")
final class LexisExportTest {
  private static final String COVER =
      "\ufeff\r\n\r\nDownload Request: Selected Items: 1-2\r\nTime Of Request: Friday, March 20, 2018  16:51:31\r\n\r\n"
          + "Send To:\r\nTHE LIBRARY\r\n\r\nTerms: (salt and not\r\n(pepper))\r\n\r\nSource: The Harbour Post\r\nProject ID: None\r\n\r\n";

  private static final String FIRST =
      "                               1 of 2 DOCUMENTS\r\n\r\n\r\n"
          + "                               The Harbour Post\r\n\r\n"
          + "                            January 11, 2010 Monday\r\n"
          + "                              Correction Appended\r\n\r\n"
          + "Salt for Togo;\r\nMali is glad\r\n\r\nBYLINE: Ada Nord\r\n\r\nSECTION: TRADE; Pg. 6\r\n\r\nLENGTH: 41 words\r\n\r\n"
          + "DATELINE: LOME\r\n\r\n"
          + "Togo bought salt from Mali on Monday, and the harbour was full of ships from\r\n"
          + "morning until the evening. NOTE: nobody else had asked for it in the whole of\r\n"
          + "the year.\r\n\r\nMali said that it was glad.\r\n\r\n"
          + "LOAD-DATE: January 13, 2010\r\n\r\nLANGUAGE: ENGLISH\r\n\r\nGRAPHIC: A map of Kenya\r\n\r\n"
          + "                         Copyright 2010 Harbour Post Ltd\r\n                              All Rights Reserved\r\n\r\n";

  private static final String SECOND =
      "                               2 of 2 DOCUMENTS\r\n\r\n"
          + "                               The Harbour Post\r\n\r\n"
          + "                   December 19, 1991, Sunday, An Edition\r\n\r\nRain in Chad\r\n\r\nLENGTH: 4 words\r\n\r\n"
          + "Chad saw rain.\r\n\r\n                         Copyright 1991 Harbour Post Ltd\r\n";

  @Test
  void documentsOfTheTextAreCutAtTheirNumbers() {
    Gathered gathered = Gathered.from("a.TXT", COVER + FIRST + SECOND);

    assertThat(gathered.rejected()).isEmpty();
    Article first = gathered.articles().get(0);
    assertThat(first.title()).isEqualTo("Salt for Togo; Mali is glad");
    assertThat(first.source()).isEqualTo("The Harbour Post");
    assertThat(first.published().iso()).isEqualTo("2010-01-11");
    assertThat(first.authors()).containsExactly("Ada Nord");
    assertThat(first.section()).isEqualTo("TRADE; Pg. 6");
    assertThat(first.text())
        .isEqualTo(
            "Togo bought salt from Mali on Monday, and the harbour was full of ships from morning until the evening."
                + " NOTE: nobody else had asked for it in the whole of the year.\n\nMali said that it was glad.");
    Article second = gathered.articles().get(1);
    assertThat(second.published().iso()).isEqualTo("1991-12-19");
    assertThat(second.text()).isEqualTo("Chad saw rain.");
    assertThat(second.origin().record()).isEqualTo(2);
  }

  @Test
  void aMissingDocumentIsSaid() {
    Gathered gathered = Gathered.from("a.txt", COVER + FIRST);

    assertThat(gathered.articles()).hasSize(1);
    assertThat(gathered.reasons()).containsExactly("a.txt:1 count-differs");
    assertThat(gathered.rejected().get(0).detail()).isEqualTo("read 1 of 2");
  }

  @Test
  void aDownloadOfSomeOfTheHitsIsWholeIfItHasTheItemsThatTheCoverNames() {
    String hits =
        FIRST.replace("1 of 2 D", "1 of 2146 D") + SECOND.replace("2 of 2 D", "2 of 2146 D");

    assertThat(Gathered.from("a.txt", COVER + hits).rejected()).isEmpty();
    assertThat(Gathered.from("a.txt", COVER.replace("1-2", "1, 2") + hits).rejected()).isEmpty();
    assertThat(
            Gathered.from("a.txt", COVER.replace("1-2", "1-3, 7") + hits)
                .rejected()
                .get(0)
                .detail())
        .isEqualTo("read 2 of 4");
    assertThat(Gathered.from("a.txt", hits).rejected().get(0).detail()).isEqualTo("read 2 of 2146");
  }

  @Test
  void numbersMayBeginLaterAndHeadlinesBeforeTheDate() {
    String later =
        "2001 of 2001 DOCUMENTS\n\nThe Harbour Post\n\nRain in Chad\n\nMarch 3, 2003 Monday\n\nLENGTH: 3 words\n\nChad saw rain.\n";
    Article article = Gathered.from("a.txt", later).only();

    assertThat(article.title()).isEqualTo("Rain in Chad");
    assertThat(article.published().iso()).isEqualTo("2003-03-03");
  }

  @Test
  void germanAndFrenchLabelsInWindowsBytesAreKnown() {
    String text =
        "Dokument 1 von 2\n\nHafenpost\n\n5. Juli 2010 Montag\n\nSalz für Togo\n\nAUTOR: Ada Nord\n\nRUBRIK: HANDEL\n\nLÄNGE: 4 Wörter\n\n"
            + "Togo kauft sehr viel Salz und Mali ist froh.\n\nUPDATE: 6. Juli 2010\n\nSPRACHE: GERMAN; DEUTSCH\n\n"
            + "Dokument 2 von 2\n\nLe Port\n\n5 juillet 2010 lundi\n\nDu sel\n\nLONGUEUR: 4 mots\n\nLe Togo achète du sel et le Mali est content.\n\nLANGUE: FRENCH; FRANÇAIS\n";
    Gathered gathered = Gathered.from(ExportFiles.latin1("a.txt", text));

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles())
        .extracting(Article::title)
        .containsExactly("Salz für Togo", "Du sel");
    assertThat(gathered.articles()).extracting(Article::language).containsExactly("de", "fr");
    assertThat(gathered.articles().get(0).section()).isEqualTo("HANDEL");
    assertThat(gathered.articles().get(1).text())
        .isEqualTo("Le Togo achète du sel et le Mali est content.");
  }

  @Test
  void aDocumentOfAPictureAloneIsARow() {
    String picture =
        "1 of 2 DOCUMENTS\n\nThe Harbour Post\n\nMarch 3, 2003 Monday\n\nSalt\n\nSECTION: TRADE\n\nGRAPHIC: A map of Togo\n\n";
    Gathered gathered = Gathered.from("a.txt", picture + SECOND);

    assertThat(gathered.reasons()).containsExactly("a.txt:1 no-text");
    assertThat(gathered.articles()).extracting(Article::title).containsExactly("Rain in Chad");
  }

  private static String page(String count, String... documents) {
    StringBuilder page =
        new StringBuilder(
                "<HTML><HEAD><!-- LXNComment 1:2 --><META TOPIC=\"null\" DOCUMENTS=\"" + count)
            .append("\" UPDATED=\"Monday, June 19, 2017  18:25:14\" /></HEAD><BODY>");
    for (int i = 0; i < documents.length; i++) {
      page.append(
              "<A NAME=\"DOC_ID_0_"
                  + i
                  + "\"></A><!-- Hide XML section from browser\n<DOC NUMBER="
                  + (i + 1)
                  + ">\n<DOCFULL> -->\n")
          .append(
              "<BR><DIV CLASS=\"c0\"><P CLASS=\"c1\"><SPAN CLASS=\"c2\">"
                  + (i + 1)
                  + " of 2 DOCUMENTS</SPAN></P>\n</DIV>")
          .append(documents[i])
          .append("<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> --><DIV CLASS=\"c10\"/>");
    }
    return page.append("</BODY></HTML>").toString();
  }

  private static String division(String... paragraphs) {
    return "<BR><DIV CLASS=\"c5\"><P>" + String.join("</P>\n<P>", paragraphs) + "</P></DIV>\n";
  }

  private static final String RAIN =
      division("<SPAN>The Harbour Post</SPAN>")
          + division(
              "<SPAN>December</SPAN><SPAN> 19, 1991, Sunday, An Edition<BR>Correction Appended</SPAN>")
          + division("<SPAN>Rain;<BR>Chad is glad</SPAN>")
          + division("<SPAN>BYLINE: </SPAN><SPAN>By ADA NORD</SPAN>")
          + division("<SPAN>LENGTH: </SPAN><SPAN>5 words</SPAN>")
          + division(
              "<SPAN>Chad saw </SPAN><SPAN>ra</SPAN><SPAN>in.</SPAN>",
              "<SPAN>&nbsp;</SPAN>",
              "<SPAN>Mali did not.</SPAN>")
          + division("<SPAN>LANGUAGE: </SPAN><SPAN>ENGLISH</SPAN>")
          + division("<SPAN> CORRECTION:<BR></SPAN>", "<SPAN>Peru was meant.</SPAN>")
          + division("<SPAN>Copyright 1991 Post</SPAN>");

  @Test
  void documentsOfThePageAreSiblingsBehindAnchors() {
    Gathered gathered = Gathered.from("a.html", page("2", RAIN, RAIN));

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles()).hasSize(2);
    Article article = gathered.articles().get(0);
    assertThat(article.title()).isEqualTo("Rain; Chad is glad");
    assertThat(article.published().iso()).isEqualTo("1991-12-19");
    assertThat(article.authors()).containsExactly("ADA NORD");
    assertThat(article.text()).isEqualTo("Chad saw rain.\n\nMali did not.");
  }

  @Test
  void anErrorInThePageIsARowAndTheCountIsCompared() {
    String error =
        division(
            "<SPAN>We are sorry but there is an error in this document and it is not possible to display it.</SPAN>");
    Gathered gathered = Gathered.from("a.html", page("262", error, RAIN));

    assertThat(gathered.reasons()).containsExactly("a.html:1 no-text", "a.html:2 count-differs");
    assertThat(gathered.rejected().get(1).detail()).isEqualTo("read 2 of 262");
    assertThat(gathered.articles()).hasSize(1);
  }
}
