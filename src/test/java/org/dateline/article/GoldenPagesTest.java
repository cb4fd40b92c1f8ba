package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in the style of thirty content systems, each with the article that is in it. */
final class GoldenPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageIsReadAsItsArticle(Path page) throws IOException {
    Article article =
        Gathered.from(new MemoryFile(page.getFileName().toString(), Files.readAllBytes(page)))
            .only();

    assertThat(described(article)).isEqualTo(expected(page));
  }

  @Test
  void thereAreThirtyPages() throws IOException {
    assertThat(pages()).hasSize(30);
  }

  private static String described(Article article) {
    return String.join(
        "\n",
        "Title: " + article.title(),
        "Date: " + article.published().iso(),
        "From: " + article.published().from().label(),
        "Source: " + article.source(),
        "Author: " + String.join("; ", article.authors()),
        "",
        article.text());
  }

  private static String expected(Path page) throws IOException {
    Path text = Path.of(page.toString().replaceFirst("html$", "txt"));
    List<String> lines = new ArrayList<>(Files.readAllLines(text, StandardCharsets.UTF_8));
    return String.join("\n", lines).strip();
  }
}
