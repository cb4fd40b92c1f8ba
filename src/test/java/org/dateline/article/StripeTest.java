package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.article.container.Limits;
import org.dateline.article.content.LineRange;
import org.dateline.article.content.Stripe;
import org.dateline.article.field.ReadOptions;
import org.junit.jupiter.api.Test;

/** However a file is divided among readers, together they read it once and whole. */
final class StripeTest {
  private static final ArticleReader READER = new ArticleReader(ReadOptions.STANDARD);
  private static final Limits RECORDS_OF_70_KB = new Limits(1 << 20, 70_000, 1L << 30, 1000, 3);
  private static final String LINE = "{\"title\":\"A title\",\"text\":\"Moscow and Beijing.\"}\n";

  @Test
  void theStripesOfAFileAreTheWholeOfIt() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      for (MemoryFile file : files(random)) {
        Gathered whole = Gathered.from(file);
        int count = 2 + random.nextInt(4);
        Gathered parts = new Gathered();
        for (int i = 0; i < count; i++) {
          READER.read(file, new Stripe(i, count), parts);
        }
        assertThat(rows(parts))
            .as("seed %d, %s, %d stripes", seed, file.name(), count)
            .isEqualTo(rows(whole));
      }
    }
  }

  @Test
  void theRangesOfAFileOfLinesAreTheWholeOfIt() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      MemoryFile file = MemoryFile.of("a.jsonl", lines(random, 1 + random.nextInt(40)));
      if (!READER.recognize(file).isSplittable()) {
        continue;
      }
      Gathered parts = new Gathered();
      long start = 0;
      while (start < file.size()) {
        long end = Math.min(file.size(), start + 1 + random.nextInt(300));
        long firstLine = 1 + ArticleReader.countLineFeeds(file, 0, start);
        READER.readRange(file, new LineRange(start, end, firstLine), parts);
        start = end;
      }
      assertThat(rows(parts)).as("seed %d", seed).isEqualTo(rows(Gathered.from(file)));
    }
  }

  @Test
  void aLineThatIsTooLongIsRefusedByTheRangeInWhichItBegins() throws IOException {
    ArticleReader reader = new ArticleReader(ReadOptions.STANDARD, RECORDS_OF_70_KB);
    String longLine = "{\"title\":\"long\",\"text\":\"" + "x".repeat(400_000) + "\"}\n";
    MemoryFile file = MemoryFile.of("a.jsonl", LINE + longLine + LINE + longLine);
    for (long size : new long[] {1_000, 65_536, 90_000, file.size()}) {
      Gathered parts = new Gathered();
      for (long start = 0; start < file.size(); start += size) {
        long end = Math.min(file.size(), start + size);
        long firstLine = 1 + ArticleReader.countLineFeeds(file, 0, start);
        reader.readRange(file, new LineRange(start, end, firstLine), parts);
      }

      assertThat(parts.reasons())
          .as("ranges of %d bytes", size)
          .containsExactly("a.jsonl:2 record-too-large", "a.jsonl:4 record-too-large");
      assertThat(parts.articles())
          .extracting(article -> article.origin().record())
          .containsExactly(1L, 3L);
    }
  }

  @Test
  void aShareOutsideOfTheWholeIsRefused() {
    assertThatThrownBy(() -> new Stripe(2, 2)).hasMessageContaining("no stripe 2 of 2");
  }

  private static List<String> rows(Gathered gathered) {
    List<String> rows = new ArrayList<>();
    gathered.articles().forEach(a -> rows.add(a.origin() + " " + a.title() + a.text()));
    rows.addAll(gathered.reasons());
    rows.sort(null);
    return rows;
  }

  private static List<MemoryFile> files(Random random) {
    int records = random.nextInt(600);
    String lines = lines(random, records);
    String array =
        "[" + String.join(",", lines.lines().filter(l -> l.startsWith("{\"t")).toList()) + "]";
    StringBuilder csv = new StringBuilder("title,text\n");
    for (int i = 0; i < records; i++) {
      csv.append(random.nextInt(9) == 0 ? "broken" : "T" + i)
          .append(random.nextInt(9) == 0 ? "" : ",\"one\ntwo\"")
          .append('\n');
    }
    return List.of(
        MemoryFile.of("a.jsonl", lines).gzipped(),
        MemoryFile.of("a.json", array),
        MemoryFile.of("a.csv", csv.toString()),
        MemoryFile.of("a.txt", "Title\n\nBody of it."),
        MemoryFile.of("empty.txt", ""),
        zip(lines, records % 7));
  }

  private static String lines(Random random, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(8)) {
        case 0 -> lines.append("{\"broken\": ");
        case 1 -> lines.append("  ");
        case 2 -> lines.append("{\"title\":\"none\"}");
        default ->
            lines
                .append("{\"title\":\"T")
                .append(i)
                .append("\",\"text\":\"B\u00f6dy ")
                .append("x".repeat(random.nextInt(90)))
                .append("\"}");
      }
      lines.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    return lines.toString();
  }

  private static MemoryFile zip(String text, int members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members; i++) {
        zip.putNextEntry(new ZipEntry("folder/m" + i + ".jsonl"));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MemoryFile("a.zip", bytes.toByteArray());
  }
}
