package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.article.content.ArticleSink;
import org.dateline.article.content.SourceFile;
import org.dateline.article.content.Stripe;
import org.dateline.article.field.ReadOptions;
import org.dateline.model.Article;
import org.dateline.model.Rejected;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of five gigabytes needs no more memory than a small one: its bytes are made as read. */
@Tag("evaluate")
class StreamingTest {
  private static final long SIZE = 5_000_000_000L;

  /** What may be held besides the records at hand: buffers, caches, what was not collected. */
  private static final long SLACK = 16L << 20;

  @ParameterizedTest
  @CsvSource({"news.jsonl", "news.csv", "crawl.warc"})
  void memoryDoesNotGrowWithTheFile(String name) {
    byte[] record = record(name).getBytes(StandardCharsets.UTF_8);
    byte[] head = (name.endsWith("csv") ? "title,text\n" : "").getBytes(StandardCharsets.UTF_8);
    Watch watch = new Watch(SIZE / record.length);

    new ArticleReader(ReadOptions.STANDARD)
        .read(new Repeated(name, head, record, SIZE / record.length), Stripe.WHOLE, watch);

    assertThat(watch.articles).isEqualTo(SIZE / record.length);
    assertThat(watch.late - watch.early).isLessThan(SLACK);
    System.out.printf(
        "%s: %,d articles in 5 GB; heap in use %d MB after a tenth, %d MB after nine%n",
        name, watch.articles, watch.early >> 20, watch.late >> 20);
  }

  private static String record(String name) {
    String text =
        "The council met on Tuesday and spoke about the harbor for longer than it had planned. "
            .repeat(600);
    String title = "Council speaks about the harbor";
    if (name.endsWith("jsonl")) {
      return "{\"title\":\"" + title + "\",\"text\":\"" + text + "\"}\n";
    }
    if (name.endsWith("csv")) {
      return title + ",\"" + text + "\"\n";
    }
    String page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>"
            + title
            + "</title></head><body><article><h1>"
            + title
            + "</h1><p>"
            + text
            + "</p></article></body></html>";
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/x\r\n"
        + "WARC-Record-ID: <urn:a:1>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + page.length()
        + "\r\n\r\n"
        + page
        + "\r\n\r\n";
  }

  /** A head, and the same record again and again. */
  private static final class Repeated implements SourceFile {
    private final String name;
    private final byte[] head;
    private final byte[] record;
    private final long times;

    Repeated(String name, byte[] head, byte[] record, long times) {
      this.name = name;
      this.head = head;
      this.record = record;
      this.times = times;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return head.length + record.length * times;
    }

    @Override
    public InputStream open() {
      return new InputStream() {
        private long at;

        @Override
        public int read() {
          byte[] one = new byte[1];
          return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
          long left = size() - at;
          if (left == 0) {
            return -1;
          }
          byte[] from = at < head.length ? head : record;
          int start = (int) (at < head.length ? at : (at - head.length) % record.length);
          int count = (int) Math.min(Math.min(length, from.length - start), left);
          System.arraycopy(from, start, bytes, offset, count);
          at += count;
          return count;
        }
      };
    }
  }

  /** Counts articles, and looks at the heap after a tenth and after nine tenths of them. */
  private static final class Watch implements ArticleSink {
    private final long all;
    private long articles;
    private long early;
    private long late;

    Watch(long all) {
      this.all = all;
    }

    @Override
    public void article(Article article) {
      articles++;
      if (articles == all / 10) {
        early = inUse();
      } else if (articles == all / 10 * 9) {
        late = inUse();
      }
    }

    @Override
    public void rejected(Rejected record) {
      throw new AssertionError(record.toString());
    }

    private static long inUse() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }
}
