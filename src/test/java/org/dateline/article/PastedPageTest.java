package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.model.Article;
import org.dateline.model.DateClue;
import org.junit.jupiter.api.Test;

final class PastedPageTest {
  private static final String PAGE =
      """
      Harbour Towns Ask Seoul for a Longer Ferry Season

      Harbour Towns Ask Seoul for a Longer Ferry Season
      Fishing boats wait at the pier of Sokcho on Feb. 9, 2017, after the first storm of the year. (Lena Marsh/Northlight Images)
      Tom Adair
      2/10/2017
      Updated:
      2/11/2017

      Three harbour towns on South Korea\u2019s east coast have asked for ferries in winter.

      \u201cWe lose four months a year,\u201d the mayor said.

      The ministry in Seoul did not answer. Russian and Chinese operators have shown interest.

      A wire service contributed to this report.

      Tom Adair is a travel reporter who has walked every pier between Sokcho and Busan. Follow him on X: https://twitter.com/tomadair
      twitter""";

  @Test
  void theFurnitureOfAPastedPageIsLeftOut() {
    Article article = Gathered.from("page.txt", PAGE).only();

    assertThat(article.title()).isEqualTo("Harbour Towns Ask Seoul for a Longer Ferry Season");
    assertThat(article.authors()).containsExactly("Tom Adair");
    assertThat(article.published().iso()).isEqualTo("2017-02-10");
    assertThat(article.published().from()).isEqualTo(DateClue.TEXT);
    assertThat(article.modified().iso()).isEqualTo("2017-02-11");
    assertThat(article.source()).isEmpty();
    assertThat(article.text())
        .isEqualTo(
            """
            Three harbour towns on South Korea\u2019s east coast have asked for ferries in winter.

            \u201cWe lose four months a year,\u201d the mayor said.

            The ministry in Seoul did not answer. Russian and Chinese operators have shown interest.

            A wire service contributed to this report.""");
  }

  @Test
  void theSeedArticleComesOutRight() throws IOException {
    Path file = Path.of(System.getProperty("gold", "no-gold"), "articles", "seed-article.txt");
    assumeTrue(Files.exists(file), "no -Dgold=FOLDER with articles/seed-article.txt");

    Article article =
        Gathered.from(new MemoryFile("seed-article.txt", Files.readAllBytes(file))).only();

    assertThat(article.title())
        .isEqualTo("White House: US Willing to Partner with Russia to Fight ISIS");
    assertThat(article.authors()).containsExactly("Jack Phillips");
    assertThat(article.published().iso()).isEqualTo("2017-01-23");
    assertThat(article.source()).isEmpty();
    assertThat(article.text())
        .startsWith("The Trump administration says")
        .endsWith("The Associated Press contributed to this report.")
        .contains("North Korea, China, and Russia")
        .doesNotContain("Somodevilla", "breaking news reporter", "twitter", "Updated");
  }
}
