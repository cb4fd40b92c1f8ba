package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.dateline.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every member of an archive is read, whatever the format of the one before it. */
class ArchiveMembersTest {
  private static final String TEXT = "Officials of Russia and China met in the old harbor. ";

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "csv", "txt", "html", "warc"})
  void allMembersAreRead(String format) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      members.put(i + "." + format, member(format, i).getBytes(StandardCharsets.UTF_8));
    }
    Map<String, byte[]> packed = Map.of("inner.zip", zip(members));

    assertThat(titles(new MemoryFile("a.zip", zip(members)))).isEqualTo(titles(9));
    assertThat(titles(new MemoryFile("a.tar", tar(members)))).isEqualTo(titles(9));
    assertThat(titles(new MemoryFile("a.tar.gz", tar(members)).gzipped())).isEqualTo(titles(9));
    assertThat(titles(new MemoryFile("a.zip", zip(packed)))).isEqualTo(titles(9));
  }

  private static List<String> titles(MemoryFile file) {
    Gathered gathered = Gathered.from(file);
    assertThat(gathered.reasons()).isEmpty();
    return gathered.articles().stream().map(Article::title).toList();
  }

  private static List<String> titles(int count) {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      titles.add(title(i));
    }
    return titles;
  }

  private static String title(int number) {
    return "Council speaks about pier " + number;
  }

  private static String member(String format, int number) {
    String text = TEXT.repeat(12);
    String page =
        "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
            .formatted(title(number), title(number), text);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return switch (format) {
      case "json" -> "{\"title\":\"%s\",\"text\":\"%s\"}".formatted(title(number), text);
      case "jsonl" -> "{\"title\":\"%s\",\"text\":\"%s\"}\n".formatted(title(number), text);
      case "csv" -> "title,text\n%s,%s\n".formatted(title(number), text);
      case "txt" -> "Title: %s\n\n%s".formatted(title(number), text);
      case "html" -> page;
      default ->
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/%d\r\n"
                  .formatted(number)
              + "WARC-Record-ID: <urn:a:1>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n"
              + "Content-Type: application/http; msgtype=response\r\n"
              + "Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(http.length(), http);
    };
  }

  private static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        put(zip, new ZipArchiveEntry(member.getKey()), member.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
        entry.setSize(member.getValue().length);
        put(tar, entry, member.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <E extends ArchiveEntry> void put(
      ArchiveOutputStream<E> archive, E entry, byte[] content) throws IOException {
    archive.putArchiveEntry(entry);
    archive.write(content);
    archive.closeArchiveEntry();
  }
}
