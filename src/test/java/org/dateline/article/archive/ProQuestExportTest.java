package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Gathered;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/** The ends of lines are a part of the layouts and stay visible. */
@SuppressWarnings("StringConcatToTextBlock")
final class ProQuestExportTest {
  private static final String RULE = "_".repeat(60) + "\n\n";
  private static final String TRAILER =
      RULE
          + "Contact us at: http://example.org\n\nDatabase copyright © 2022 Library\n\nTerms and Conditions: x\n";

  private static final String SALT =
      "Salt for Togo\n\nPublication info: Mar 9, 2022.\n\nhttps://proxy.example/docview/1\n\nAbstract: Peru is short.\n\nLinks: x\n\n"
          + "Full text: \nTogo buys salt.\nLocation: Lome was full.\nMali sells.\n\nCREDIT: Ada Nord\n\nSubject: Salt\n\nLocation: Togo\n\n"
          + "Title: Salt for Togo\n\nPublication title: The Harbour Post; Leeds\n\nPublication year: 2022\n\nPublication date: Mar 9, 2022\n\n"
          + "Section: Trade\n\nLanguage of publication: English\n\nProQuest documentID: 26\n\nDocument URL: https://www.proquest.com/docview/26?accountid=12\n\n"
          + "Lastupdated: 2022-05-01\n\nDatabase: News\n\n";

  @Test
  void documentsStandBehindRules() {
    Gathered gathered =
        Gathered.from("a.txt", RULE + SALT + RULE + SALT.replace("26", "27") + TRAILER);

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles()).hasSize(2);
    Article article = gathered.articles().get(0);
    assertThat(article.title()).isEqualTo("Salt for Togo");
    assertThat(article.text())
        .isEqualTo("Togo buys salt.\n\nLocation: Lome was full.\n\nMali sells.");
    assertThat(article.published().iso()).isEqualTo("2022-03-09");
    assertThat(article.source()).isEqualTo("The Harbour Post");
    assertThat(article.section()).isEqualTo("Trade");
    assertThat(article.url()).isEqualTo("https://www.proquest.com/docview/26");
  }

  @Test
  void anAbstractAloneIsNoTextAndLostBlanksDoNoHarm() {
    String bare =
        "Rain\n\nPublication info: The Post ; Leeds [Leeds]08 May 2010: A2.\n\nAbstract: Chad.\n\nPublicationtitle: The Post\n\nPublication date: Jan 11, 2 009\n\nProQuest document ID: 5\n\n";
    Gathered gathered =
        Gathered.from(
            "a.txt", RULE + bare + RULE + bare.replace("Abstract", "Full text") + TRAILER);

    assertThat(gathered.reasons()).containsExactly("a.txt:1 no-text");
    Article article = gathered.articles().get(0);
    assertThat(article.published().iso()).isEqualTo("2009-01-11");
    assertThat(article.url()).isEqualTo("5");
  }

  @Test
  void theFrenchInterfaceIsKnown() {
    String french =
        "Du sel\n\nAuteur: Nord, Ada\n\nRésumé: Bref.\n\nTexte intégral: \nLe Togo achète.\nLe Mali vend.\n\nSujet: Sel\n\nTitre: Du sel\n\n"
            + "Titre de la publication: Le Port\n\nDate de publication: 9 mars 2022\n\nÉditeur: Port\n\nLangue de publication: French\n\n";
    Article article = Gathered.from("a.txt", RULE + french + TRAILER).only();

    assertThat(article.title()).isEqualTo("Du sel");
    assertThat(article.text()).isEqualTo("Le Togo achète.\n\nLe Mali vend.");
    assertThat(article.published().iso()).isEqualTo("2022-03-09");
    assertThat(article.source()).isEqualTo("Le Port");
  }

  private static String field(String label, String value) {
    return "<p style=\"margin-bottom:5pt;\"><strong>" + label + ": </strong>" + value + "</p>";
  }

  private static String division(String id, String text) {
    return "<div style=\"margin-bottom:20px;border-bottom:2px solid #ccc;padding-bottom:5px\"><a name=\"DocID_MSTAR_"
        + id
        + "\"></a><p></p>"
        + "<p style=\"font-size:11pt;font-weight:bold;\">Salt for Togo</p>"
        + field("Author", "Nord, Ada")
        + field("Publication info", "The Post ; Leeds [Leeds]08 May 2010: AA.2.")
        + "<p><a href=\"https://search.proquest.com/docview/"
        + id
        + "\">ProQuest document link</a></p>"
        + field("Abstract", "")
        + "<p>Peru is short.</p><div><strong style=\"float:left\">Links: </strong><a href=\"x\">Links</a></div>"
        + "<p><strong>Full text: </strong>"
        + text
        + "</p>"
        + field("Subject", "Salt")
        + field("Publication title", "The Post; Leeds")
        + field("Publication date", "May 8, 2010")
        + field("ProQuest document ID", id)
        + field("Last updated", "2017-11-07")
        + "</div>";
  }

  private static final String TEXT =
      "<text wordcount=\"4\" htmlcontent=\"true\"><title></title><p>Togo buys salt.</p> <p>Subject: nothing.</p> <p>Mali sells.</p><p>Illustration</p><p>Caption: A map of Kenya.; PHOTOGRAPHER: Ada Nord</p></text>";

  @Test
  void divisionsOfThePageAreDocuments() {
    Gathered gathered =
        Gathered.from("a.html", division("26", TEXT) + division("27", "") + division("28", TEXT));

    assertThat(gathered.reasons()).containsExactly("a.html:2 no-text");
    assertThat(gathered.articles()).hasSize(2);
    Article article = gathered.articles().get(0);
    assertThat(article.title()).isEqualTo("Salt for Togo");
    assertThat(article.text()).isEqualTo("Togo buys salt.\n\nSubject: nothing.\n\nMali sells.");
    assertThat(article.published().iso()).isEqualTo("2010-05-08");
    assertThat(article.source()).isEqualTo("The Post");
    assertThat(article.authors()).containsExactly("Nord, Ada");
    assertThat(article.url()).isEqualTo("26");
  }

  @Test
  void aPageInAMailIsReadAsAFileIs() {
    String mail =
        "From: <noreply@proquest.example>\nTo: <ada@post.example>\nSubject: Your ProQuest Research\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/mixed; boundary=\"b\"\nDate: Sun, 5 Jul 2020 01:02:03 -0400\n\n--b\nContent-Type: text/html; charset=\"UTF-8\"\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + ("<!DOCTYPE html><html><head><title>ProQuest Export</title></head><body><p>Email 4 of 5</p>"
                    + division("26", TEXT)
                    + division("27", TEXT))
                .replace("=", "=3D")
            + "</body></html>\n--b--\n";
    Gathered gathered = Gathered.from("a.eml", mail);

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles())
        .extracting(a -> a.published().iso())
        .isEqualTo(List.of("2010-05-08", "2010-05-08"));
  }

  @Test
  void recordsOfTdmStudioHaveTheirTextAsEscapedHtml() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><RECORD><GOID>4711</GOID><Obj><TitleAtt><Title>Salt for Lomé</Title></TitleAtt><NumericDate>2012-03-04</NumericDate>"
            + "<Contributors><Contributor ContribOrder=\"1\"><Author><LastNameAtt><LastName>Nord</LastName></LastNameAtt><FirstNameAtt><FirstName>Ada</FirstName></FirstNameAtt></Author></Contributor></Contributors></Obj>"
            + "<DFS><PubFrosting><Title>The Post; Leeds</Title></PubFrosting></DFS><TextInfo><Text HTMLContent=\"true\">&lt;html&gt;&lt;body&gt;&lt;p&gt;Togo buys salt.&lt;/p&gt;&lt;p&gt;Mali sells.&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;</Text></TextInfo></RECORD>";
    Article article = Gathered.from("4711.xml", xml).only();

    assertThat(article.title()).isEqualTo("Salt for Lomé");
    assertThat(article.text()).isEqualTo("Togo buys salt.\n\nMali sells.");
    assertThat(article.published().iso()).isEqualTo("2012-03-04");
    assertThat(article.source()).isEqualTo("The Post");
    assertThat(article.authors()).containsExactly("Ada Nord");
    assertThat(article.url()).isEqualTo("4711");
  }
}
