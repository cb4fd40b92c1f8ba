package org.dateline.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a folder of files that would take a careless reader down. */
final class HostileFolder {
  /** What becomes of a file that is read. */
  static final String READ = "read";

  private static final String LINE = "{\"title\":\"%s\",\"text\":\"%s\"}\n";
  private static final int MEGABYTE = 1 << 20;

  private final Path folder;

  /** No two articles may be the same, or one of them is left out. */
  private int articles;

  /** Members stand under the name of their archive, a {@code !} between. */
  private final SortedMap<String, String> fileToOutcome = new TreeMap<>();

  private HostileFolder(Path folder) {
    this.folder = folder;
  }

  /** Fills the folder; returns what has to become of each file: {@link #READ} or its reason. */
  static SortedMap<String, String> fill(Path folder) throws IOException {
    HostileFolder files = new HostileFolder(folder);
    files.texts();
    files.records();
    files.pages();
    files.archives();
    files.entries();
    HostileExports.addTo(files::add);
    return files.fileToOutcome;
  }

  private void texts() throws IOException {
    add("empty.txt", "empty", "");
    add("blank.txt", "empty", " \n\t\n");
    add("zeros-inside.txt", READ, news() + "\0\0" + news());
    add("controls.txt", READ, news() + "\u0001\u001b[31m\u0007 " + news());
    add("one-word.txt", READ, "x".repeat(8 * MEGABYTE));
    add("too-long.txt", "text-too-large", "A long letter\n\n" + (news() + "\n").repeat(200_000));
    add("no-stop.txt", READ, "word ".repeat(100_000));
    add("capitals.txt", READ, "PRESIDENT OF RUSSIA AND THE ".repeat(20_000));
    add("names.txt", READ, "Vladimir Putin Donald Trump ".repeat(20_000));
    add("countries.txt", READ, "Russia and China, ".repeat(250_000));
    add("acronyms.txt", READ, acronyms(100_000));
    add("quotation-marks.txt", READ, "\u201c\"'".repeat(500_000));
    add("line-ends.txt", READ, news() + "\r\n\u2028\u2029\f".repeat(500_000) + news());
    add("dates.txt", READ, "Updated: 3 May 2018 ".repeat(100_000));
    add("colons.txt", READ, "Title: a\n".repeat(100_000) + news());
    add("emoji.txt", READ, "\ud83d\ude80".repeat(200_000) + " " + news());
    add(
        "arabic.txt",
        READ,
        "\u0645\u0648\u0633\u0643\u0648 \u0648\u0627\u0634\u0646\u0637\u0646 ".repeat(20_000));
    add("wide.txt", READ, (news() + "\n").getBytes(StandardCharsets.UTF_16));
    add("noise.bin", "not-text", noise(MEGABYTE));
    add("noise.txt", "not-text", noise(MEGABYTE));
    add("picture.html", "not-text", noise(MEGABYTE / 2));
  }

  private void records() throws IOException {
    add("huge-text.json", "text-too-large", LINE.formatted("a", "x".repeat(30 * MEGABYTE)));
    add("brackets.json", "too-deep", "[".repeat(100_000));
    add("braces.json", "too-deep", "{\"a\":".repeat(100_000));
    add("cut.json", "bad-json", "{\"title\":\"a\",\"text\":\"Moscow");
    add("surrogates.jsonl", READ, LINE.formatted("b", "\\ud83d " + news() + " \\ude80"));
    add(
        "far-off-date.jsonl",
        READ,
        "{\"title\":\"c\",\"date\":1e308,\"text\":\"" + news() + "\"}\n");
    add(
        "same-keys.jsonl",
        READ,
        "{" + "\"title\":\"d\",".repeat(50_000) + "\"text\":\"" + news() + "\"}");
    add("no-newline.jsonl", "record-too-large", "{\"text\":\"" + "y".repeat(70 * MEGABYTE));
    add("open-quote.csv", READ, "title,text\n\"" + (news() + "\n").repeat(10_000));
    add("commas.csv", "no-columns", ",".repeat(MEGABYTE) + "\n1,2\n");
    add("cells.csv", "bad-csv", "title,text\ne," + news() + ",".repeat(100_000) + "\n");
  }

  private void pages() throws IOException {
    add("divs.html", READ, page("<div>".repeat(50_000) + "<p>" + news().repeat(20)));
    add("attributes.html", READ, page("<p " + "a=b ".repeat(100_000) + ">" + news().repeat(20)));
    add("open-script.html", "not-an-article", page("<script>" + news().repeat(10_000)));
    add("links.html", "not-an-article", page("<a href=x>Moscow</a> ".repeat(20_000)));
    add(
        "entities.html",
        READ,
        page("<p>" + news().repeat(20) + "&#99999999;&bogus;".repeat(20_000)));
    add(
        "json-ld.html",
        READ,
        page(
            "<script type='application/ld+json'>"
                + "[".repeat(50_000)
                + "</script><p>"
                + news().repeat(20)));
    add(
        "endless.warc",
        "bad-warc",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9223372036854775807\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
    add("header-only.warc", "no-articles", "WARC/1.0\r\n" + "X: y\r\n".repeat(100_000));
  }

  private void archives() throws IOException {
    add("bomb.gz", "expands-too-far", gzip(letters(200 * MEGABYTE)));
    add("bomb.zip", Map.of("letters.txt", letters(200 * MEGABYTE), "news.jsonl", bytes(line())));
    outcome("bomb.zip!letters.txt", "expands-too-far");
    outcome("bomb.zip!news.jsonl", READ);
    byte[] lines =
        gzip(bytes(Stream.generate(this::line).limit(2_000).collect(Collectors.joining())));
    add("cut.jsonl.gz", READ, Arrays.copyOf(lines, lines.length / 2));
    add("junk-behind.jsonl.gz", READ, joined(gzip(bytes(line())), noise(5_000)));
    add(
        "climbing.zip",
        Map.of("../../../etc/passwd.jsonl", bytes(line()), "/root/a.jsonl", bytes(line())));
    outcome("climbing.zip!../../../etc/passwd.jsonl", READ);
    outcome("climbing.zip!/root/a.jsonl", READ);
    byte[] zip = zip(Map.of("a.jsonl", bytes(line())));
    add("cut.zip", "no-articles", Arrays.copyOf(zip, 20));
    add("no-archive.zip", "bad-archive", joined(new byte[] {'P', 'K', 3, 4}, noise(5_000)));
    add("none.zip", "no-articles", zip(Map.of()));
    byte[] nested = zip(Map.of("a.jsonl", bytes(line())));
    for (int depth = 0; depth < 5; depth++) {
      nested = zip(Map.of("inner.zip", nested));
    }
    add("russian-doll.zip", nested);
    outcome("russian-doll.zip!inner.zip!inner.zip!inner.zip", "too-deep");
    SortedMap<String, byte[]> many = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      many.put(i + ".txt", new byte[0]);
    }
    add("many-empty.zip", many);
    outcome("many-empty.zip!0.txt", "empty");
    outcome("many-empty.zip!19999.txt", "empty");
  }

  private void entries() throws IOException {
    Files.createSymbolicLink(folder.resolve("outside.txt"), Path.of("/etc/hostname"));
    outcome("outside.txt", "link");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("circle"), folder);
    outcome("inner/circle", "link");
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("no-such-file"));
    outcome("nowhere.txt", "link");
    add("two\nlines.txt", READ, news() + " Two lines.");
  }

  private String news() {
    articles++;
    return "Moscow answered Washington's letter " + articles + ", and Beijing stood by. ";
  }

  private String line() {
    return LINE.formatted("Letter", news());
  }

  private static String page(String body) {
    return "<html><head><title>Letters</title></head><body><article>" + body;
  }

  private static String acronyms(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      char last = (char) ('A' + i % 26);
      text.append("North Atlantic ")
          .append(last)
          .append("ffice (NA")
          .append(last)
          .append(") met. ");
    }
    return text.toString();
  }

  private static byte[] letters(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private void add(String name, String outcome, String content) throws IOException {
    add(name, outcome, bytes(content));
  }

  private void add(String name, String outcome, byte[] content) throws IOException {
    add(name, content);
    outcome(name.replace("\n", "\\n"), outcome);
  }

  private void add(String name, Map<String, byte[]> members) throws IOException {
    add(name, zip(members));
  }

  private void add(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private void outcome(String file, String outcome) {
    fileToOutcome.put(file, outcome);
  }
}
