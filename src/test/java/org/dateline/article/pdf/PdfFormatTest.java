package org.dateline.article.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfFormatTest {
  private static final String TITLE =
      "Ministers of Brazil and Portugal meet in Lisbon about ferries";

  private static final String[] SENTENCES = {
    "The government of Brazil said that negotiations would continue.",
    "Portugal agreed on Monday, according to a statement of its foreign ministry.",
    "Nobody expected an immediate understanding between the parliaments.",
    "\"We will return,\" said Ana Lopes, who speaks for the harbour.",
    "International observers counted twenty-seven ships.",
    "It rained.",
    "Spain was not represented at the conference, although its ambassador watched from the gallery."
  };

  private static List<String> paragraphs(int seed) {
    Random random = new Random(seed);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      List<String> sentences = new ArrayList<>();
      for (int k = 0; k < 3 + random.nextInt(4); k++) {
        sentences.add(SENTENCES[random.nextInt(SENTENCES.length)]);
      }
      paragraphs.add(String.join(" ", sentences));
    }
    return paragraphs;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 11, 0, 1, false, false",
    "1, 11, 12, 0, false, true",
    "1, 10, 0, 0.6, true, true",
    "1, 12, 18, 0, true, false",
    "2, 10, 0, 1, false, false",
    "2, 10, 10, 0, false, true",
    "2, 9, 0, 0.5, true, true",
    "2, 9, 9, 0, true, false",
    "3, 9, 9, 0, true, true",
    "3, 8, 0, 1, false, false"
  })
  void wordsAndTitleAndDateAreReadFromEverySetting(
      int columns, float size, float indent, float gap, boolean isCutting, boolean isRunning)
      throws IOException {
    PdfFiles.Setting setting =
        new PdfFiles.Setting(columns, size, indent, gap, isCutting, isRunning);
    List<String> paragraphs = paragraphs(columns);
    Article article = Gathered.from(PdfFiles.of(setting, TITLE, "May 6, 2019", paragraphs)).only();

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.published().iso()).isEqualTo("2019-05-06");
    assertThat(article.text().replaceAll("\\s+", " ")).isEqualTo(String.join(" ", paragraphs));
    List<String> found = new ArrayList<>(List.of(article.text().split("\n\n", -1)));
    found.retainAll(paragraphs);
    assertThat(found.size()).isGreaterThanOrEqualTo(12);
  }

  @Test
  void documentsOfAnArchiveAreNotOneArticle() throws IOException {
    List<String> second =
        List.of(
            "April 16, 2005 Saturday",
            "Length: 12 words",
            "Body",
            "The government of Brazil said that negotiations would continue.",
            "Load-Date: May 2, 2005",
            "End of Document",
            "Rain over Lisbon",
            "The Harbour Post",
            "April 17, 2005 Sunday",
            "Body",
            "It rained in Portugal and in Spain for the whole of the week.",
            "End of Document");
    PdfFiles.Setting setting = new PdfFiles.Setting(1, 11, 0, 1, false, false);
    Gathered read = Gathered.from(PdfFiles.of(setting, TITLE, "The Harbour Post", second));

    assertThat(read.rejected()).isEmpty();
    assertThat(read.articles())
        .as("%s", read.articles())
        .extracting(Article::title)
        .containsExactly(TITLE, "Rain over Lisbon");
    assertThat(read.articles().get(1).text()).endsWith("for the whole of the week.");
  }

  @Test
  void aScanIsARow() throws IOException {
    assertThat(Gathered.from(PdfFiles.scan()).reasons())
        .containsExactly("scan.pdf:1 pdf-without-text");
  }

  @Test
  void aPasswordIsARow() throws IOException {
    PdfFiles.Setting setting = new PdfFiles.Setting(1, 11, 0, 1, false, false);
    byte[] plain = PdfFiles.of(setting, TITLE, "May 6, 2019", paragraphs(1)).bytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(plain)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }

    assertThat(Gathered.from(new MemoryFile("a.pdf", out.toByteArray())).reasons())
        .containsExactly("a.pdf:1 encrypted");
  }

  @Test
  void whatIsDamagedOrOnlyBeginsLikeOneEndsWithAReason() throws IOException {
    PdfFiles.Setting setting = new PdfFiles.Setting(1, 11, 0, 1, false, false);
    byte[] whole = PdfFiles.of(setting, TITLE, "May 6, 2019", paragraphs(1)).bytes();
    for (int length = 5; length < whole.length; length += 500) {
      Gathered cut = Gathered.from(new MemoryFile("a.pdf", Arrays.copyOf(whole, length)));

      assertThat(cut.articles().size() + cut.rejected().size()).isEqualTo(1);
    }
    byte[] text = "%PDF-1.4 and so on".getBytes(StandardCharsets.UTF_8);
    assertThat(Gathered.from(new MemoryFile("a.pdf", text)).reasons()).hasSize(1);
  }
}
