package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    assertThat(gathered.reasons()).containsExactly("a.docx:1 bad-archive");
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
