package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Gathered;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends of lines are a part of the layouts and stay visible. */
@SuppressWarnings("StringConcatToTextBlock")
final class EuropresseExportTest {
  private static String newArticle(String header, String body) {
    return "<article><header><div><img sourcecode=\"LP\"/></div><div class=\"rdp__DocPublicationName\"><span class=\"DocPublicationName\">Le Port, no. 5968</span></div>"
        + "<span class=\"DocHeader\">"
        + header
        + "</span><p class=\"titreArticleVisu rdp__articletitle\">Du <mark>sel</mark></p><div class=\"docAuthors\">Ada Nord</div></header>"
        + "<section><div class=\"docOcurrContainer\">"
        + body
        + "</div></section><aside>Une carte du Kenya</aside>"
        + "<footer><p>© 2006 Le Port</p><div>Numéro de document : news·20060315·LP·0q1503_1256056</div></footer></article>";
  }

  private static String newPage(String... articles) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"
        + String.join("", articles)
        + "</body></html>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Politique, mardi 14 mars 2006, p. 16|2006-03-14|Politique",
        "mardi 14 mars 2006 - 14:30 UTC, p. 16|2006-03-14T14:30Z|''",
        "Front page, Tuesday, March 14, 2006, p. 1|2006-03-14|Front page",
        "Tuesday, March 14, 2006|2006-03-14|''"
      })
  void theNewLayoutIsRead(String header, String iso, String section) {
    Article article =
        Gathered.from(
                "a.html",
                newPage(
                    newArticle(header, "<p>Le Togo <mark>achète</mark>.</p><p>Le Mali vend.</p>")))
            .only();

    assertThat(article.title()).isEqualTo("Du sel");
    assertThat(article.source()).isEqualTo("Le Port");
    assertThat(article.published().iso()).isEqualTo(iso);
    assertThat(article.section()).isEqualTo(section);
    assertThat(article.authors()).containsExactly("Ada Nord");
    assertThat(article.text()).isEqualTo("Le Togo achète.\n\nLe Mali vend.");
    assertThat(article.url()).isEqualTo("news·20060315·LP·0q1503_1256056");
  }

  @Test
  void aDocumentWithoutTextIsARowAndItsNeighbourIsRead() {
    String header = "mardi 14 mars 2006";
    Gathered gathered =
        Gathered.from(
            "a.html", newPage(newArticle(header, ""), newArticle(header, "<p>Le Mali vend.</p>")));

    assertThat(gathered.reasons()).containsExactly("a.html:1 no-text");
    assertThat(gathered.articles()).hasSize(1);
  }

  private static String oldArticle(String number) {
    return "<table><tr><td><table id=\"tbHeaderImages\"><tr><td><img src=\"x\"></td></tr></table><span class=\"DocPublicationName\">Le Port, no. 5968</span><br>"
        + "<span class=\"DocHeader\">Éditorial, </span><span class=\"DocHeader\">jeudi </span><span class=\"DocHeader\">4 octobre 2012</span><span class=\"DocHeader\">, p. 03</span><br><br>"
        + "<span class=\"TitreArticleVisu\">Du <span style=\"color:red\">sel</span></span><br><br>Ada Nord<br><p></p>Le Togo <span>achète</span>.<p></p>Le Mali vend.<p></p>"
        + "<b><i>© 2012 Le Port. Tous droits réservés.</i></b><p></p>Numéro de document : "
        + number
        + "<br><table><tr><td>"
        + number
        + "</td></tr><tr><td>Date d'émission : <b>2015-10-05</b></td></tr></table></td></tr></table><p><br>";
  }

  @Test
  void theOldLayoutIsReadAndTheDayOfTheDownloadIsNoDate() {
    String page =
        "<html><head><META http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\"></head><body>"
            + oldArticle("news·20121004·LP·1")
            + oldArticle("news·20121004·LP·2")
            + "</body></html>";
    Gathered gathered = Gathered.from(ExportFiles.latin1("a.html", page));

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles())
        .extracting(Article::url)
        .containsExactly("news·20121004·LP·1", "news·20121004·LP·2");
    Article article = gathered.articles().get(1);
    assertThat(article.published().iso()).isEqualTo("2012-10-04");
    assertThat(article.section()).isEqualTo("Éditorial");
    assertThat(article.title()).isEqualTo("Du sel");
    assertThat(article.authors()).containsExactly("Ada Nord");
    assertThat(article.text()).isEqualTo("Le Togo achète.\n\nLe Mali vend.");
  }
}
