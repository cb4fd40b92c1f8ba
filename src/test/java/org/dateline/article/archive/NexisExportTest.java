package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.article.office.OfficeFiles;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NexisExportTest {
  private static final List<String> COVER =
      List.of(
          "Date and Time: Friday, 5. July 2019 09:31:00 CEST",
          "Job Number: 17",
          "Documents (2)",
          "1. Salt for Togo",
          "Client/Matter: -None-",
          "Search Terms: salt",
          "2. March 3, 2001 and what came of it",
          "Narrowed by:");

  private static List<String> document(String title, String date, String... body) {
    List<String> paragraphs =
        new ArrayList<>(List.of("", title, "The Harbour Post(Leeds)", date, ""));
    paragraphs.add("\nCopyright 2018 Harbour Post Ltd All Rights Reserved");
    paragraphs.add("\n");
    paragraphs.add("Section:\u00a0TRADE; Pg. 4");
    paragraphs.add("Length:\u00a012 words");
    paragraphs.add("Byline:\u00a0Ada Nord Highlight:\u00a0Salt moves again");
    paragraphs.add("Body");
    paragraphs.addAll(Arrays.asList(body));
    paragraphs.add("Graphic");
    paragraphs.add("A photo of Kenya.");
    paragraphs.add("Classification");
    paragraphs.add("Language:\u00a0ENGLISH");
    paragraphs.add("\nGeographic:\u00a0CHAD (79%)");
    paragraphs.add("\nLoad-Date:\u00a0May 9, 2020");
    paragraphs.add("\nEnd of Document");
    return paragraphs;
  }

  private static MemoryFile docx(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return ExportFiles.docx("a.DOCX", all);
  }

  @Test
  void aParagraphOfTheBodyMayBeginLikeALabel() {
    List<String> lines =
        document(
            "Salt for Togo",
            "May 8, 2020 Friday",
            "Company: what the salt was sold for is known to nobody.",
            "Language: it was no question, said Ada Nord of the harbour.",
            "Section: the second one holds what Togo had asked for.",
            "Mali was glad of the salt that it had sold to its neighbour.");
    Article article = Gathered.from(ExportFiles.docx("a.docx", lines)).only();

    assertThat(article.text()).startsWith("Company: what").endsWith("to its neighbour.");
    assertThat(article.text().split("\n\n", -1)).hasSize(4);
    assertThat(article.section()).isEqualTo("TRADE; Pg. 4");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void aDocumentIsTitlePublicationDateLabelsAndBody() {
    Article article =
        Gathered.from(
                docx(
                    document(
                        "Salt for Togo",
                        "July 1, 2019 Monday 9:20 AM GMT",
                        "Togo buys.",
                        "Mali sells."),
                    List.of()))
            .only();

    assertThat(article.title()).isEqualTo("Salt for Togo");
    assertThat(article.source()).isEqualTo("The Harbour Post(Leeds)");
    assertThat(article.published().iso()).isEqualTo("2019-07-01T09:20Z");
    assertThat(article.authors()).containsExactly("Ada Nord");
    assertThat(article.section()).isEqualTo("TRADE; Pg. 4");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text()).isEqualTo("Togo buys.\n\nMali sells.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "May 30, 2014 Friday | 2014-05-30",
        "April 16, 2005 | 2005-04-16",
        "November 5, 2002 Tuesday Final Edition | 2002-11-05",
        "November 6, 2002 Wednesday, Ontario Edition | 2002-11-06",
        "January 11, 2018 Thursday, Late Edition - Final | 2018-01-11",
        "January 10, 2018 Wednesday 10:36 EST | 2018-01-10T10:36-05:00",
        "November 5, 2002 4:38 AM EST | 2002-11-05T04:38-05:00",
        "5. Juli 2019 Freitag | 2019-07-05",
        "5 juli 2019 vrijdag | 2019-07-05",
        "5 juillet 2019 vendredi | 2019-07-05",
        "vendredi 5 juillet 2019 | 2019-07-05"
      })
  void datesAreReadInTheirForms(String line, String iso) {
    Article article = Gathered.from(docx(document("Salt", line, "Togo buys."), List.of())).only();

    assertThat(article.published().iso()).isEqualTo(iso);
    assertThat(article.source()).isEqualTo("The Harbour Post(Leeds)");
  }

  @Test
  void aCoverIsNoArticleAndItsDateIsNone() {
    List<String> withSection = new ArrayList<>(COVER);
    withSection.add("§");
    withSection.addAll(document("Salt for Togo", "April 16, 2005", "Togo buys."));
    List<String> without = new ArrayList<>(COVER);
    without.addAll(document("Salt for Togo", "April 16, 2005", "Togo buys."));
    List<String> second = document("Rain", "April 17, 2005", "Mali sells.");

    for (List<String> first : List.of(withSection, without)) {
      Gathered gathered = Gathered.from(docx(first, second));

      assertThat(gathered.rejected()).isEmpty();
      assertThat(gathered.articles())
          .extracting(Article::title)
          .containsExactly("Salt for Togo", "Rain");
      assertThat(gathered.articles().get(0).published().iso()).isEqualTo("2005-04-16");
      assertThat(gathered.articles().get(1).origin().record()).isEqualTo(2);
    }
  }

  @Test
  void theCountOnTheCoverIsComparedWithWhatWasRead() {
    List<String> all = new ArrayList<>(COVER);
    all.add("§");
    all.addAll(document("Salt for Togo", "April 16, 2005", "Togo buys."));
    Gathered gathered = Gathered.from(ExportFiles.docx("a.docx", all));

    assertThat(gathered.articles()).hasSize(1);
    assertThat(gathered.reasons()).containsExactly("a.docx:1 count-differs");
    assertThat(gathered.rejected().get(0).detail()).isEqualTo("read 1 of 2");
  }

  @Test
  void aDocumentThatIsOnlyAGraphicIsARowAndItsNeighbourIsRead() {
    List<String> graphic = document("Map", "April 16, 2005");
    graphic.remove("Body");
    Gathered gathered =
        Gathered.from(docx(graphic, document("Rain", "April 17, 2005", "Mali sells.")));

    assertThat(gathered.reasons()).containsExactly("a.DOCX:1 no-text");
    assertThat(gathered.articles()).extracting(Article::title).containsExactly("Rain");
  }

  @Test
  void aMissingBodyLineIsTolerated() {
    List<String> lines = document("Rain", "April 17, 2005", "Mali sells.", "Chad: a report.");
    lines.remove("Body");

    assertThat(Gathered.from(docx(lines, List.of())).only().text())
        .isEqualTo("Mali sells.\n\nChad: a report.");
  }

  @Test
  void theAbstractInFrontOfTheFullTextIsLeftOut() {
    Article article =
        Gathered.from(
                docx(
                    document(
                        "Rain", "April 17, 2005", "ABSTRACT", "Short.", "FULL TEXT", "Mali sells."),
                    List.of()))
            .only();

    assertThat(article.text()).isEqualTo("Mali sells.");
  }

  @Test
  void theDateOfLoadingStandsInWhereNoOtherIs() {
    List<String> lines = document("Rain", "", "Mali sells.");
    Article article = Gathered.from(docx(lines, List.of())).only();

    assertThat(article.published().iso()).isEqualTo("2020-05-09");
    assertThat(article.published().from().label()).isEqualTo("load-date");
  }

  @Test
  void labelsOfOtherLanguagesAreKnown() {
    List<String> german =
        List.of(
            "Salz für Togo",
            "Hafenpost",
            "5. Juli 2019 Freitag",
            "Rubrik:\u00a0HANDEL",
            "Länge:\u00a03 Wörter",
            "Text",
            "Togo kauft Salz.",
            "Sprache:\u00a0Deutsch; GERMAN",
            "Ende des Dokuments");
    Article article = Gathered.from(ExportFiles.docx("a.docx", german)).only();

    assertThat(article.text()).isEqualTo("Togo kauft Salz.");
    assertThat(article.section()).isEqualTo("HANDEL");
    assertThat(article.language()).isEqualTo("de");
  }

  @Test
  void theEndMarkMayBeSplitAndTextBoxesAreLeftOut() {
    String xml =
        ExportFiles.documentStart()
            + "<w:p><w:hyperlink><w:r><w:t>Rain</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:t>Post</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>April 17, 2005</w:t></w:r></w:p><w:p><w:r><w:t>Body</w:t></w:r></w:p>"
            + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>box</w:t></mc:Choice></mc:AlternateContent><w:t>Mali</w:t></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> sells.</w:t></w:r></w:p>"
            + "<w:p><w:r><w:br/></w:r><w:r><w:t>End of</w:t></w:r><w:r><w:t xml:space=\"preserve\"> Document</w:t></w:r></w:p></w:body></w:document>";
    Article article = Gathered.from(ExportFiles.docxOf("a.docx", xml)).only();

    assertThat(article.title()).isEqualTo("Rain");
    assertThat(article.text()).isEqualTo("Mali sells.");
  }

  @Test
  void aZipOfDocumentsIsReadWithoutTheLocksOfWord() {
    MemoryFile one = ExportFiles.docx("1.docx", document("Rain", "April 17, 2005", "Mali sells."));
    MemoryFile cover = ExportFiles.docx("cover.docx", COVER);
    MemoryFile zip =
        OfficeFiles.zipOf(
            "all.zip",
            new MemoryFile("news/Rain.DOCX", one.bytes()),
            new MemoryFile("news/~$Rain.DOCX", new byte[] {5, 'A', 'd', 'a', 0, 0, 0}),
            new MemoryFile("cover.docx", cover.bytes()));
    Gathered gathered = Gathered.from(zip);

    assertThat(gathered.articles()).extracting(Article::title).containsExactly("Rain");
    assertThat(gathered.reasons()).containsExactly("all.zip!cover.docx:1 no-articles");
  }

  @Test
  void theSameDocumentsInRtfGiveTheSameArticles() {
    List<String> lines =
        document("Salt for Togo – again", "April 16, 2005", "Togo buys.", "Mali sells.");
    List<String> more = new ArrayList<>(lines);
    more.add("\f");
    more.addAll(document("Rain", "April 17, 2005", "Chad waits."));
    List<String> sections = more.stream().map(line -> line.equals("\f") ? "§" : line).toList();
    Gathered word = Gathered.from(ExportFiles.docx("a.docx", sections));
    Gathered rtf = Gathered.from("a.rtf", ExportFiles.rtf(more));

    assertThat(rtf.rejected()).isEmpty();
    assertThat(rtf.articles()).hasSize(2);
    assertThat(rtf.articles().get(0).title()).isEqualTo("Salt for Togo – again");
    assertThat(rtf.articles())
        .extracting(Article::text)
        .isEqualTo(word.articles().stream().map(Article::text).toList());
  }

  @Test
  void aWordDocumentThatIsNoExportIsOneArticle() {
    Article article =
        Gathered.from(
                ExportFiles.docx(
                    "note.docx",
                    List.of(
                        "Salt for Togo",
                        "Togo bought salt from Mali, and the harbour of Lomé was full of ships on that day.",
                        "Mali was glad of it, for nobody else had asked for salt in the whole of the year.")))
            .only();

    assertThat(article.title()).isEqualTo("Salt for Togo");
    assertThat(article.text()).startsWith("Togo bought salt").endsWith("of the year.");
  }
}
