package org.dateline.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WarcFormatTest {
  private static final String BODY =
      "<p>Ferries to the islands are free for pupils from Monday on, the council of the province decided in May.</p>"
          + "<p>It is \u201ca small thing\u201d for the budget and a large one for families, said the councillor for schools.</p>"
          + "<p>The rule holds until the end of the year and may be made permanent after a report in the autumn.</p>";

  @Test
  void eachResponseWithAPageIsAnArticle() {
    byte[] crawl =
        concat(
            record("warcinfo", "made: here"),
            page("https://a.example/2017/05/02/ferries", "utf-8"),
            page("https://b.example/x", "windows-1252"));

    Gathered gathered = Gathered.from(new MemoryFile("crawl.warc", crawl));

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(2L, 3L);
    assertThat(gathered.articles())
        .extracting(a -> a.source())
        .containsExactly("a.example", "b.example");
    assertThat(gathered.articles().get(0).published().iso()).isEqualTo("2017-05-02");
    assertThat(gathered.articles())
        .allSatisfy(a -> assertThat(a.text()).contains("\u201ca small thing\u201d"));
  }

  @Test
  void aDamagedRecordCostsOnlyItself() {
    byte[] damaged = page("https://b.example/x", "utf-8");
    byte[] crawl =
        concat(
            page("https://a.example/x", "utf-8"),
            cut(damaged, damaged.length - 100),
            nl(),
            page("https://c.example/x", "utf-8"));

    Gathered gathered = Gathered.from(new MemoryFile("crawl.warc", crawl));

    assertThat(gathered.articles())
        .extracting(a -> a.source())
        .containsExactly("a.example", "c.example");
    assertThat(gathered.reasons()).containsExactly("crawl.warc:2 bad-warc");
  }

  @Test
  void aRecordThatSaysItIsEndlessCostsOnlyItself() {
    String endless =
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1";
    byte[] crawl =
        concat(
            endless.getBytes(StandardCharsets.UTF_8), nl(), page("https://c.example/x", "utf-8"));

    Gathered gathered = Gathered.from(new MemoryFile("crawl.warc", crawl));

    assertThat(gathered.articles()).extracting(a -> a.source()).containsExactly("c.example");
    assertThat(gathered.reasons()).containsExactly("crawl.warc:1 record-too-large");
  }

  /** Each record is a gzip member, as crawlers pack them; a few bytes of one are overwritten. */
  @ParameterizedTest
  @ValueSource(ints = {3, 40, 200, 400})
  void aDamagedMemberCostsOnlyItself(int at) throws IOException {
    byte[] damaged = gzip(page("https://b.example/x", "utf-8"));
    for (int i = 0; i < 8; i++) {
      damaged[at + i] = (byte) (37 * i + 11);
    }
    byte[] crawl =
        concat(
            gzip(page("https://a.example/x", "utf-8")),
            damaged,
            gzip(page("https://c.example/x", "utf-8")),
            gzip(page("https://d.example/x", "utf-8")));

    Gathered gathered = Gathered.from(new MemoryFile("crawl.warc.gz", crawl));

    assertThat(gathered.articles())
        .extracting(a -> a.source())
        .contains("a.example", "c.example", "d.example");
    assertThat(gathered.reasons()).anyMatch(reason -> reason.endsWith(" bad-archive"));
  }

  @Test
  void zerosBehindTheLastMemberAreNoDamage() throws IOException {
    byte[] crawl = concat(gzip(page("https://a.example/x", "utf-8")), new byte[300]);

    Gathered gathered = Gathered.from(new MemoryFile("crawl.warc.gz", crawl));

    assertThat(gathered.articles()).hasSize(1);
    assertThat(gathered.rejected()).isEmpty();
  }

  /** What the headers say of the body against what it is. */
  @ParameterizedTest
  @CsvSource({
    "gzip, plain",
    "gzip, gzip",
    "deflate, zlib",
    "deflate, raw",
    "deflate, plain",
    "br, plain",
    "'', gzip",
    "x-gzip, gzip",
    "'gzip, deflate', plain"
  })
  void theBytesDecideHowABodyIsPacked(String encoding, String body) throws IOException {
    byte[] html =
        ("<html><body><h1>Free Ferries</h1>" + BODY + "</body></html>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] packed =
        switch (body) {
          case "gzip" -> gzip(html);
          case "zlib" -> deflated(html, false);
          case "raw" -> deflated(html, true);
          default -> html;
        };
    String headers =
        (encoding.isEmpty() ? "" : "Content-Encoding: " + encoding + "\r\n")
            + "Content-Length: "
            + packed.length;
    byte[] crawl =
        concat(
            answer("https://a.example/x", "utf-8", headers, packed),
            answer(
                "https://b.example/x",
                "utf-8",
                headers.replaceAll("Content-Length.*", "Transfer-Encoding: chunked"),
                packed));

    Gathered gathered = Gathered.from(new MemoryFile("crawl.warc", crawl));

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles())
        .hasSize(2)
        .allSatisfy(article -> assertThat(article.text()).contains("\u201ca small thing\u201d"));
  }

  private static byte[] deflated(byte[] bytes, boolean isRaw) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, isRaw))) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] page(String url, String charset) {
    byte[] html =
        ("<html><head><title>Free Ferries for Pupils</title></head><body><h1>Free Ferries for Pupils</h1>"
                + BODY
                + "</body></html>")
            .getBytes(Charset.forName(charset));
    return answer(url, charset, "Content-Length: " + html.length, html);
  }

  private static byte[] answer(String url, String charset, String headers, byte[] body) {
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="
                + charset
                + "\r\n"
                + headers
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] content = concat(http, body);
    return concat(
        head(
            "response",
            "WARC-Target-URI: " + url + "\r\nContent-Type: application/http; msgtype=response\r\n",
            content.length),
        content,
        "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] record(String type, String content) {
    return (new String(
                head(type, "Content-Type: text/plain\r\n", content.length()),
                StandardCharsets.US_ASCII)
            + content
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] head(String type, String more, int length) {
    return ("WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:1ba0a7f0-0000-4000-8000-000000000001>\r\nWARC-Date: 2017-05-03T00:00:00Z\r\n"
            + more
            + "Content-Length: "
            + length
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] nl() {
    return "\r\n".getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] cut(byte[] bytes, int length) {
    return java.util.Arrays.copyOf(bytes, length);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
