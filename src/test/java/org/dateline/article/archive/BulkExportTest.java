package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BulkExportTest {
  private static List<String> repeated(int times, String... lines) {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= times; i++) {
      for (String line : lines) {
        all.add(line.replace("#", String.valueOf(i)));
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Record # of 30|Salt for Togo|Togo bought salt from Mali.||",
        "Headline: Salt #|Date: 3 March 2003|Togo bought salt from Mali.||",
        "# / 30|Salt for Togo|Post, 3 March 2003|Togo bought salt from Mali.||",
        "==========|Salt for Togo|Post|3 March 2003|Togo bought salt from Mali.||",
        "Salt for Togo|By Ada Nord|LOME, March 3 (Wire) - Togo bought salt from Mali.||",
        "LOME, Togo - Salt was bought on day # of the month.|By Ada Nord|Mali was glad of it.||"
      })
  void manyArticlesInAnUnknownLayoutAreRefused(String block) {
    List<String> lines = repeated(25, block.split("\\|", -1));
    String text = String.join("\n", lines);

    for (Gathered gathered :
        List.of(
            Gathered.from("a.txt", text),
            Gathered.from("a.rtf", ExportFiles.rtf(lines)),
            Gathered.from(ExportFiles.docx("a.docx", lines)))) {
      assertThat(gathered.articles()).isEmpty();
      assertThat(gathered.rejected()).hasSize(1);
      assertThat(gathered.rejected().get(0).reason().word()).isEqualTo("bulk-export");
      assertThat(gathered.rejected().get(0).detail()).contains("split it");
    }
  }

  @Test
  void aFewOfTheMarksAreNoExport() {
    List<String> lines =
        repeated(2, "Article # of 5", "By Ada Nord", "Date: 3 March 2003", "Togo bought salt.", "");

    assertThat(Gathered.from("a.txt", String.join("\n", lines)).articles()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# of 9||Togo bought salt from Mali.||",
        "#:30 am||By Ada Nord||Togo bought salt from Mali.||",
        "#. Salt of Togo||Togo bought salt from Mali.||",
        "March #, 1940||Togo bought salt from Mali.||",
        "LOME, Togo - Togo bought salt from Mali.||",
        "Reporter: What of the salt?||Minister: Togo bought salt from Mali.||",
        "----------||Togo bought salt from Mali.||"
      })
  void aLongArticleInPartsIsNoExport(String part) {
    List<String> lines = new ArrayList<>(List.of("Salt", "", "By Ada Nord", "", "May 3, 2019", ""));
    lines.addAll(repeated(40, part.split("\\|", -1)));

    assertThat(Gathered.from("a.txt", String.join("\n", lines)).articles()).hasSize(1);
  }

  @Test
  void theArticlesOfATreatyAreNoExport() {
    List<String> lines = new ArrayList<>(List.of("A treaty on salt", "May 3, 2019", ""));
    lines.addAll(repeated(9, "Article #", "", "Togo buys salt from Mali for # years.", ""));

    assertThat(Gathered.from("a.txt", String.join("\n", lines)).articles()).hasSize(1);
    assertThat(Gathered.from(ExportFiles.docx("a.docx", lines)).articles()).hasSize(1);
  }

  @Test
  void numbersWithoutACountAreAMarkBesideDates() {
    List<String> lines = repeated(9, "Article #", "May #, 2019", "Togo buys salt from Mali.", "");

    assertThat(Gathered.from("a.txt", String.join("\n", lines)).reasons())
        .containsExactly("a.txt:1 bulk-export");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Document # of 25", "# of 25 documents", "Dokument # von 25"})
  void aPageOfNumberedDocumentsIsRefused(String number) {
    List<String> lines =
        repeated(
            25,
            "<p>" + number + "</p><h2>Salt #</h2>",
            "<p>Togo bought salt from Mali.</p>".repeat(9));
    String page = "<html><body>" + String.join("\n", lines) + "</body></html>";

    assertThat(Gathered.from("a.html", page).reasons()).containsExactly("a.html:1 bulk-export");
  }

  @Test
  void aPageWhoseMenuCountsItsStoriesIsOneArticle() {
    List<String> menu = repeated(9, "<li><a href=\"/#\">Story # of 9</a></li>");
    String body =
        "<p>Togo bought salt from Mali on Monday, and the harbour was full of ships until the evening.</p>";
    String page =
        "<html><body><ul>"
            + String.join("", menu)
            + "</ul><article><h1>Salt for Togo</h1>"
            + body.repeat(8)
            + "</article></body></html>";

    assertThat(Gathered.from("a.html", page).articles()).hasSize(1);
  }

  @Test
  void aTruncatedWordDocumentKeepsWhatCameBefore() {
    String xml =
        ExportFiles.documentStart()
            + "<w:p><w:r><w:t>Rain</w:t></w:r></w:p><w:p><w:r><w:t>Post</w:t></w:r></w:p><w:p><w:r><w:t>April 17, 2005</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Body</w:t></w:r></w:p><w:p><w:r><w:t>Mali sells.</w:t></w:r></w:p><w:p><w:r><w:t>End of Document</w:t></w:r></w:p><w:p><w:r><w:t>Chad";
    Gathered gathered = Gathered.from(ExportFiles.docxOf("a.docx", xml));

    assertThat(gathered.articles()).hasSize(1);
    assertThat(gathered.reasons()).containsExactly("a.docx:1 bad-xml");
  }

  @Test
  void aTruncatedZipIsARow() {
    MemoryFile whole = ExportFiles.docx("a.docx", List.of("Rain", "Mali sells."));
    byte[] half = Arrays.copyOf(whole.bytes(), whole.bytes().length / 2);
    Gathered gathered = Gathered.from(new MemoryFile("a.docx", half));

    assertThat(gathered.articles()).isEmpty();
    assertThat(gathered.reasons()).contains("a.docx:1 bad-archive");
  }

  @Test
  void theDocumentsInFrontOfWhereAWordFileIsCutOffAreKept() {
    List<String> lines = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 1; i <= 20; i++) {
      lines.addAll(List.of("Ship " + i, "Post", "July " + i + ", 2019", "Body"));
      lines.add("Mali " + random.ints(200, 0, 100_000).mapToObj(Integer::toString).toList());
      lines.add("End of Document");
    }
    byte[] whole = ExportFiles.docx("a.docx", lines).bytes();
    Gathered gathered =
        Gathered.from(new MemoryFile("a.docx", Arrays.copyOf(whole, whole.length / 2)));

    assertThat(gathered.articles()).hasSizeBetween(8, 12);
    assertThat(gathered.articles().get(0).title()).isEqualTo("Ship 1");
    assertThat(gathered.reasons()).contains("a.docx:1 bad-archive");
  }

  @Test
  void entitiesOfAWordDocumentAreNeverExpanded() {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
    String xml =
        ExportFiles.documentStart().replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", laughs)
            + "<w:p><w:r><w:t>Rain &b; &file;</w:t></w:r></w:p></w:body></w:document>";
    Gathered gathered = Gathered.from(ExportFiles.docxOf("a.docx", xml));

    assertThat(gathered.articles().toString()).doesNotContain("haha", "root:");
    assertThat(gathered.rejected().size() + gathered.articles().size()).isPositive();
  }

  @Test
  void groupsOfRtfWithoutAnEndAreARow() {
    assertThat(Gathered.from("a.rtf", "{\\rtf1" + "{".repeat(2_000_000)).reasons())
        .containsExactly("a.rtf:1 too-deep");
  }
}
