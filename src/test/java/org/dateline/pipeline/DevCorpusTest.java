package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.dateline.article.ArticleReader;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.Stripe;
import org.dateline.article.field.ReadOptions;
import org.dateline.model.Article;
import org.dateline.model.Rejected;
import org.dateline.pipeline.input.InputFile;
import org.dateline.pipeline.input.Listing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job over the 8,210 articles of the development corpus: see -Dgold. */
@Tag("evaluate")
class DevCorpusTest {
  private static final String FILE = "articles/articles-dev-2016-2018.jsonl.gz";

  /** Files that name the files which were read; the workbook has the articles as a sheet. */
  private static final List<String> DETAILS =
      List.of("articles.csv", "rejected.csv", "dateline.xlsx");

  @TempDir private Path folder;

  @Test
  void northKoreaHasItsKnownPeaks() throws IOException {
    Path tables = folder.resolve("tables");

    JobRun.run(corpus(), tables, "--period=month", "--entities=false", "--csvBom=false");

    List<CSVRecord> months = JobRun.rows(tables.resolve("timeline_countries_wide.csv"));
    assertThat(highest(months, "PRK", "2017-01-01", "2017-12-01"))
        .containsExactlyInAnyOrder("2017-04-01", "2017-08-01", "2017-09-01");
    assertThat(highest(months, "PRK", "2018-01-01", "2018-12-01"))
        .containsExactlyInAnyOrder("2018-03-01", "2018-05-01", "2018-06-01");
  }

  @Test
  void formatAndPackingChangeNoNumber() throws IOException {
    List<Article> articles = articles();
    Path csv = Files.createDirectories(folder.resolve("csv"));
    writeCsv(csv.resolve("news.csv"), articles);
    Path text = Files.createDirectories(folder.resolve("text"));
    writeText(text, articles);

    SortedMap<String, String> expected = tables(corpus(), "a");

    assertThat(tables(csv, "b")).containsExactlyEntriesOf(expected);
    assertThat(tables(text, "c")).containsExactlyEntriesOf(expected);
  }

  @Test
  void pagesAndArchivesChangeNoNumber() throws IOException {
    List<Article> articles = articles();
    Path text = Files.createDirectories(folder.resolve("text"));
    writeText(text, articles);
    NewsPages.writeZip(folder.resolve("zip/news.zip"), text);
    NewsPages.writePages(folder.resolve("pages"), articles);
    NewsPages.writeWarc(folder.resolve("warc/news.warc"), articles);
    String quick = "--entities=false";

    SortedMap<String, String> expected = tables(corpus(), "a", quick);

    assertThat(tables(folder.resolve("zip"), "b", quick)).containsExactlyEntriesOf(expected);
    assertThat(tables(folder.resolve("pages"), "c", quick)).containsExactlyEntriesOf(expected);
    assertThat(tables(folder.resolve("warc"), "d", quick)).containsExactlyEntriesOf(expected);
  }

  /** The checksums that the run itself tells. */
  private SortedMap<String, String> tables(Path input, String name, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("--period=month"));
    all.addAll(List.of(options));
    JobRun.run(input, folder.resolve(name), all.toArray(String[]::new));
    SortedMap<String, String> fileToChecksum = new TreeMap<>();
    JsonNode run = new ObjectMapper().readTree(folder.resolve(name).resolve("run.json").toFile());
    run.get("files")
        .properties()
        .forEach(file -> fileToChecksum.put(file.getKey(), file.getValue().get("sha256").asText()));
    fileToChecksum.keySet().removeAll(DETAILS);
    return fileToChecksum;
  }

  private static List<String> highest(List<CSVRecord> months, String code, String from, String to) {
    return months.stream()
        .filter(row -> row.get("period").compareTo(from) >= 0)
        .filter(row -> row.get("period").compareTo(to) <= 0)
        .sorted(Comparator.comparingInt((CSVRecord row) -> -Integer.parseInt(row.get(code))))
        .limit(3)
        .map(row -> row.get("period"))
        .toList();
  }

  private static Path corpus() {
    Path file = Path.of(System.getProperty("gold", "no-gold"), FILE);
    assumeTrue(Files.exists(file), "no -Dgold=FOLDER with " + FILE);
    return file;
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    InputFile file = Listing.of(List.of(corpus().toString()), "--input", "").files().get(0);
    new ArticleReader(ReadOptions.STANDARD)
        .read(
            file,
            Stripe.WHOLE,
            new ArticleSink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void rejected(Rejected rejected) {
                throw new AssertionError(rejected.toString());
              }
            });
    return articles;
  }

  private static void writeCsv(Path file, List<Article> articles) throws IOException {
    try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180)) {
      out.printRecord("url", "date", "outlet", "title", "content");
      for (Article article : articles) {
        out.printRecord(
            article.url(),
            article.published().iso(),
            article.source(),
            article.title(),
            article.text());
      }
    }
  }

  /** One file an article, with a head as of a letter. */
  private static void writeText(Path folder, List<Article> articles) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      String head =
          "Title: %s\nDate: %s\nSource: %s\nUrl: %s\n\n"
              .formatted(
                  article.title(), article.published().iso(), article.source(), article.url());
      Files.writeString(folder.resolve(i + ".txt"), head + article.text() + "\n");
    }
  }
}
