package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PageKindTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final List<String> KINDS = List.of("kinds.txt", "more-kinds.txt");
  private static final int SEEDS = 3;

  /** The name of each kind and its template. */
  static Stream<Arguments> kinds() throws IOException {
    List<Arguments> kinds = new ArrayList<>();
    String name = "";
    for (String file : KINDS) {
      for (String line : Files.readAllLines(PAGES.resolve(file))) {
        if (line.startsWith("== ")) {
          name = line.substring(3);
        } else if (!line.startsWith("#")) {
          kinds.add(Arguments.of(name, line));
        }
      }
    }
    return kinds.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void articlesAreReadAndAllElseIsRefused(String name, String template) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Gathered read = Gathered.from("page.html", new MadePage(template, seed).html());

      assertThat(read.articles())
          .as("seed %d: %s", seed, read.rejected())
          .hasSize(name.startsWith("yes") ? 1 : 0);
    }
  }
}
