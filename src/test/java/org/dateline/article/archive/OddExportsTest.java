package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.model.Article;
import org.dateline.model.Rejected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The odd cases of {@code exports/odd.txt}: what is read of each, field by field. */
final class OddExportsTest {
  private static final Path CASES = Path.of("src/test/resources/exports/odd.txt");

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    List<String> file = new ArrayList<>();
    String head = "";
    for (String line : Files.readAllLines(CASES)) {
      if (line.startsWith("== ")) {
        add(cases, head, file);
        head = line.substring(3);
        file = new ArrayList<>();
      } else if (!head.isEmpty()) {
        file.add(line);
      }
    }
    add(cases, head, file);
    return cases.stream();
  }

  private static void add(List<Arguments> cases, String head, List<String> lines) {
    if (!head.isEmpty()) {
      String[] parts = head.split(" \\| ", 3);
      int end = lines.lastIndexOf("--");
      List<String> expected = lines.subList(end + 1, lines.size());
      cases.add(
          Arguments.of(parts[1] + ": " + parts[2], file(parts, lines.subList(0, end)), expected));
    }
  }

  private static MemoryFile file(String[] parts, List<String> lines) {
    List<String> written = lines.stream().map(line -> line.replace('~', '\u00a0')).toList();
    List<String> broken = written.stream().map(line -> line.replace('↵', '\n')).toList();
    String text = String.join("\r\n", written);
    return switch (parts[1]) {
      case "docx" -> ExportFiles.docx(parts[0], broken);
      case "rtf" ->
          MemoryFile.of(
              parts[0],
              ExportFiles.rtf(written.stream().map(line -> line.replace('¶', '\f')).toList()));
      case "win" -> new MemoryFile(parts[0], text.getBytes(Charset.forName("windows-1252")));
      case "mac" ->
          new MemoryFile(
              parts[0], String.join("\r", written).getBytes(Charset.forName("x-MacRoman")));
      case "utf16" -> new MemoryFile(parts[0], text.getBytes(StandardCharsets.UTF_16));
      case "bom" -> MemoryFile.of(parts[0], "\ufeff" + text);
      default -> MemoryFile.of(parts[0], String.join("\n", written));
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theArticlesAreRead(String name, MemoryFile file, List<String> expected) {
    Gathered read = Gathered.from(file);

    List<String> found = new ArrayList<>();
    int next = 0;
    for (Map<String, String> fields : articles(expected)) {
      Article article = next < read.articles().size() ? read.articles().get(next++) : null;
      fields.forEach((field, value) -> found.add(field + "=" + shown(article, field, value)));
    }
    assertThat(String.join("\n", found))
        .isEqualTo(
            String.join(
                "\n",
                articles(expected).stream()
                    .flatMap(m -> m.entrySet().stream())
                    .map(e -> e.getKey() + "=" + e.getValue())
                    .toList()));
    assertThat(read.articles()).hasSize(articles(expected).size());
    assertThat(read.rejected().stream().map(OddExportsTest::row).toList())
        .isEqualTo(
            expected.stream()
                .filter(line -> line.startsWith("reject="))
                .map(line -> line.substring(7))
                .toList());
  }

  private static String row(Rejected row) {
    String place = row.origin().record() + " " + row.reason().word();
    return row.detail().startsWith("read ") || row.detail().startsWith("the export")
        ? place + " " + row.detail()
        : place;
  }

  private static List<Map<String, String>> articles(List<String> lines) {
    List<Map<String, String>> articles = new ArrayList<>(List.of(new LinkedHashMap<>()));
    for (String line : lines) {
      if (line.equals("-")) {
        articles.add(new LinkedHashMap<>());
      } else if (!line.startsWith("reject=") && line.contains("=")) {
        int equals = line.indexOf('=');
        articles
            .get(articles.size() - 1)
            .put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return articles;
  }

  /** Of the tags only the one that is looked for. */
  private static String shown(@Nullable Article article, String field, String expected) {
    String value = value(article, field);
    return field.equals("tags") && value.contains(expected) ? expected : value;
  }

  private static String value(@Nullable Article article, String field) {
    if (article == null) {
      return "no article";
    }
    return switch (field) {
      case "title" -> article.title();
      case "source" -> article.source();
      case "date" -> article.published().iso();
      case "from" -> article.published().from().label();
      case "section" -> article.section();
      case "authors" -> String.join("; ", article.authors());
      case "language" -> article.language();
      case "url" -> article.url();
      case "text" -> article.text().replaceAll("\\n+", "|");
      case "tags" -> String.join("|", article.vendorTags());
      default -> throw new IllegalArgumentException(field);
    };
  }
}
