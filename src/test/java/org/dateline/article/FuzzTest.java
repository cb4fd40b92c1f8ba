package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.dateline.article.field.ReadOptions;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand damaged files: each is read or refused, none throws, and the answer is the same
 * twice.
 */
final class FuzzTest {
  private static final int INPUTS = 10_000;

  private static final String[] TOKENS = {
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\n",
    "\r\n",
    "\0",
    "\\u",
    "<div>",
    "</p>",
    "<!--",
    "]]>",
    "WARC/1.0\r\n",
    "Content-Length: 99999999999",
    "\u2029",
    "\ud800",
    "2017-02-30",
    "1e999",
    "Title:",
    "---",
    "PK\u0003\u0004",
    "\u001f\u008b",
    "null",
    "By ",
    "Updated:",
    "&#xD800;"
  };

  private static final String LINES =
      "{\"title\":\"Talks\",\"text\":\"Moscow and Beijing.\",\"date\":\"2017-01-02\"}\n{\"title\":\"More\",\"text\":\"By A B\\n\\nSeoul.\",\"authors\":[\"A B\"]}\n";

  private static final ArticleReader READER = new ArticleReader(ReadOptions.STANDARD);

  @Test
  void noDamagedFileTakesTheReaderDown() throws IOException {
    List<MemoryFile> samples = samples();
    for (int seed = 0; seed < INPUTS; seed++) {
      Random random = new Random(seed);
      MemoryFile sample = samples.get(seed % samples.size());
      MemoryFile damaged = new MemoryFile(sample.name(), damage(sample.bytes(), random));
      try {
        Gathered first = Gathered.from(damaged);
        checkText(first, seed);
        READER.recognize(damaged);
        if (seed % 50 == 0) {
          assertThat(Gathered.from(damaged).reasons())
              .as("seed %d", seed)
              .isEqualTo(first.reasons());
        }
      } catch (RuntimeException | StackOverflowError e) {
        fail("seed " + seed + " of " + sample.name(), e);
      }
    }
  }

  private static void checkText(Gathered gathered, int seed) {
    for (Article article : gathered.articles()) {
      assertThat(article.title()).as("seed %d", seed).doesNotContain("\n", "\0");
      assertThat(article.text()).as("seed %d", seed).doesNotContain("\r", "\0", "\n\n\n", " \n");
    }
  }

  private static byte[] damage(byte[] bytes, Random random) {
    byte[] damaged = bytes;
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times && damaged.length > 2; i++) {
      int at = random.nextInt(damaged.length);
      damaged =
          switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(damaged, at);
            case 1 ->
                join(
                    damaged,
                    at,
                    new byte[0],
                    Math.min(damaged.length, at + 1 + random.nextInt(20)));
            case 2 ->
                join(
                    damaged,
                    at,
                    TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8),
                    at);
            case 3 -> join(damaged, at, Arrays.copyOfRange(damaged, at / 2, at), at);
            default -> flip(damaged, at, random);
          };
    }
    return damaged;
  }

  private static byte[] flip(byte[] bytes, int at, Random random) {
    byte[] flipped = bytes.clone();
    flipped[at] = (byte) random.nextInt(256);
    return flipped;
  }

  private static byte[] join(byte[] bytes, int end, byte[] middle, int start) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, end);
    out.writeBytes(middle);
    out.write(bytes, start, bytes.length - start);
    return out.toByteArray();
  }

  private static List<MemoryFile> samples() throws IOException {
    byte[] lines = LINES.getBytes(StandardCharsets.UTF_8);
    byte[] page = Files.readAllBytes(Path.of("src/test/resources/pages/06-arc.html"));
    List<MemoryFile> samples = new ArrayList<>();
    samples.add(new MemoryFile("a.jsonl", lines));
    samples.add(MemoryFile.of("a.json", "{\"articles\":[" + LINES.replace("}\n{", "},{") + "]}"));
    samples.add(
        MemoryFile.of("a.csv", "title,text,date\n\"A \"\"b\"\"\",\"one\ntwo\",2017-01-02\nC,D,\n"));
    samples.add(
        MemoryFile.of("a.txt", "A title\n\nBy Ann Lee\nJan 2, 2017\n\nSome words.\n\nShare\n"));
    samples.add(MemoryFile.of("b.txt", "Title: A\nDate: 2017-01-02\n\nSome words.\n"));
    samples.add(new MemoryFile("a.html", page));
    samples.add(new MemoryFile("a.warc", warc(page)));
    samples.add(new MemoryFile("a.jsonl", lines).gzipped());
    samples.add(new MemoryFile("a.bz2", pack(BZip2CompressorOutputStream::new, lines)));
    samples.add(new MemoryFile("a.xz", pack(XZCompressorOutputStream::new, lines)));
    samples.add(new MemoryFile("a.zst", pack(ZstdCompressorOutputStream::new, lines)));
    samples.add(new MemoryFile("a.zip", zip(lines)));
    samples.add(new MemoryFile("a.tar", tar(lines)));
    samples.add(
        new MemoryFile(
            "u.txt", "A title\n\nSome words and more of them.".getBytes(StandardCharsets.UTF_16)));
    return samples;
  }

  /** Wraps a stream in a packer. */
  private interface Packer {
    OutputStream wrap(OutputStream out) throws IOException;
  }

  private static byte[] pack(Packer packer, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.wrap(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a.jsonl", "b/c.jsonl")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry("a.jsonl");
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] warc(byte[] page) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
            + new String(page, StandardCharsets.UTF_8);
    int length = http.getBytes(StandardCharsets.UTF_8).length;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1ba0a7f0-0000-4000-8000-000000000001>\r\nWARC-Date: 2017-05-03T00:00:00Z\r\n"
            + "WARC-Target-URI: https://a.example/x\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    return (record + record).getBytes(StandardCharsets.UTF_8);
  }
}
