package org.dateline.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.article.ArticleReader;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.SourceFile;
import org.dateline.article.content.Stripe;
import org.dateline.article.field.ReadOptions;
import org.dateline.bench.Corpus;
import org.dateline.model.Article;
import org.dateline.model.Rejected;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times reading on one core: the articles of the corpus from memory, in each of four formats. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class ReadingBenchmark {
  private final ArticleReader reader = new ArticleReader(ReadOptions.STANDARD);
  private final List<Article> articles = Corpus.articles();
  private final List<MemoryFile> jsonLines = List.of(MemoryFile.of("news.jsonl", jsonLines()));
  private final List<MemoryFile> csv = List.of(MemoryFile.of("news.csv", csv()));
  private final List<MemoryFile> texts = new ArrayList<>();
  private final List<MemoryFile> pages = new ArrayList<>();

  /** Encodes the articles. */
  public ReadingBenchmark() {
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      String head = "Title: %s\nDate: %s\n\n";
      texts.add(
          MemoryFile.of(
              i + ".txt",
              head.formatted(article.title(), article.published().iso()) + article.text()));
      pages.add(MemoryFile.of(i + ".html", NewsPages.html(article, i)));
    }
  }

  /** What a pass reads and finds, which JMH divides by the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    public double megabytes;
    public double found;
  }

  /** A file in memory. */
  @SuppressWarnings("ArrayRecordComponent") // never compared nor changed
  private record MemoryFile(String name, byte[] bytes) implements SourceFile {
    static MemoryFile of(String name, String content) {
      return new MemoryFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /** Counts articles. */
  private static final class Count implements ArticleSink {
    private int articles;

    @Override
    public void article(Article article) {
      articles++;
    }

    @Override
    public void rejected(Rejected record) {
      throw new IllegalStateException(record.toString());
    }
  }

  /** JSON Lines. */
  @Benchmark
  public int readJsonLines(Volume volume) {
    return read(jsonLines, volume);
  }

  /** CSV. */
  @Benchmark
  public int readCsv(Volume volume) {
    return read(csv, volume);
  }

  /** Plain text, one file an article. */
  @Benchmark
  public int readText(Volume volume) {
    return read(texts, volume);
  }

  /** Web pages: what is found a second are pages a second. */
  @Benchmark
  public int readPages(Volume volume) {
    return read(pages, volume);
  }

  private int read(List<MemoryFile> files, Volume volume) {
    Count count = new Count();
    for (MemoryFile file : files) {
      reader.read(file, Stripe.WHOLE, count);
      volume.megabytes += file.size() / 1e6;
    }
    volume.found += count.articles;
    return count.articles;
  }

  private String jsonLines() {
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    try {
      for (Article article : articles) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", article.title());
        fields.put("date", article.published().iso());
        fields.put("text", article.text());
        lines.append(json.writeValueAsString(fields)).append('\n');
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return lines.toString();
  }

  private String csv() {
    StringWriter rows = new StringWriter();
    try (CSVPrinter out = new CSVPrinter(rows, CSVFormat.RFC4180)) {
      out.printRecord("title", "date", "text");
      for (Article article : articles) {
        out.printRecord(article.title(), article.published().iso(), article.text());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return rows.toString();
  }
}
