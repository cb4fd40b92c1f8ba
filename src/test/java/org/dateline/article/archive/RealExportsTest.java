package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.model.Article;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads small exports of real archives: {@code mvn -Pevaluate verify -Dexports=FOLDER}, where the
 * files are in that folder.
 */
@Tag("evaluate")
final class RealExportsTest {
  @ParameterizedTest
  @CsvSource({
    "docx-newspapers-guardian1.docx, 2",
    "europresse-R.TeMiS-europresse_test1.html, 3",
    "factiva-R.TeMiS-factiva_test.html, 2",
    "factiva-R.TeMiS-factiva_test.xml, 3",
    "lnt-LexisNexisTools-sample.DOCX, 10",
    "lnt-LexisNexisTools-sample.TXT, 10",
    "nexis-R.TeMiS-lexisnexis_test_en.html, 2",
    "proquest-tm.plugin.proquest-malformed-html-tag.eml, 2",
    "proquest-tm.plugin.proquest-sample-1.html, 1"
  })
  void everyDocumentIsAnArticleWithTitleDateOutletAndBody(String name, int documents)
      throws IOException {
    String folder = System.getProperty("exports", "");
    Assumptions.assumeFalse(folder.isEmpty(), "needs -Dexports=FOLDER with the exports");

    byte[] bytes = Files.readAllBytes(Path.of(folder, name));
    Gathered gathered = Gathered.from(new MemoryFile(name, bytes));

    assertThat(gathered.articles()).hasSize(documents);
    for (Article article : gathered.articles()) {
      assertThat(article.title()).isNotBlank().hasSizeLessThan(200);
      assertThat(article.published().iso()).matches("(?:19|20)\\d\\d-.*");
      assertThat(article.source()).isNotBlank().hasSizeLessThan(60);
      assertThat(article.text())
          .isNotBlank()
          .doesNotContain("LOAD-DATE", "Load-Date", "Document ID");
    }
  }
}
