package org.dateline.article.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

final class WebArchiveFormatTest {
  private static final String PAGE =
      "<html><head><title>A ferry to Haiti</title></head><body><p>Haiti and Cuba opened a ferry line between their capitals on Monday, the port said.</p>"
          + "<p>The first ship takes two hundred people and leaves on Fridays, as long as the sea is calm.</p>"
          + "<p>Jamaica may join the line in the autumn, its minister told the people at the pier.</p></body></html>";

  private static byte[] string(String text) {
    return object(0x50, text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] object(int kind, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(kind | 0xf);
    out.write(0x12);
    out.writeBytes(new byte[] {0, 0, (byte) (content.length >> 8), (byte) content.length});
    out.writeBytes(content);
    return out.toByteArray();
  }

  /** A list of objects, of which the first is the outermost. */
  private static byte[] list(List<byte[]> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
    List<Integer> offsets = new ArrayList<>();
    for (byte[] object : objects) {
      offsets.add(out.size());
      out.writeBytes(object);
    }
    int table = out.size();
    offsets.forEach(
        offset -> out.writeBytes(new byte[] {(byte) (offset >> 8), (byte) (int) offset}));
    byte[] trailer = new byte[32];
    trailer[6] = 2;
    trailer[7] = 1;
    trailer[15] = (byte) objects.size();
    trailer[30] = (byte) (table >> 8);
    trailer[31] = (byte) table;
    out.writeBytes(trailer);
    return out.toByteArray();
  }

  private static byte[] archive() {
    return list(
        List.of(
            new byte[] {(byte) 0xd1, 1, 2},
            string("WebMainResource"),
            new byte[] {(byte) 0xd3, 3, 4, 5, 6, 7, 8},
            string("WebResourceURL"),
            string("WebResourceTextEncodingName"),
            string("WebResourceData"),
            string("https://www.harbour.example/ferry"),
            string("UTF-8"),
            object(0x40, PAGE.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void theMainPageOfAWebArchiveIsRead() {
    Article article = Gathered.from(new MemoryFile("2021-01-01.webarchive", archive())).only();

    assertThat(article.title()).isEqualTo("A ferry to Haiti");
    assertThat(article.url()).isEqualTo("https://www.harbour.example/ferry");
    assertThat(article.source()).isEqualTo("harbour.example");
    assertThat(article.published().isKnown()).isFalse();
  }

  @Test
  void aDamagedWebArchiveIsARow() {
    byte[] whole = archive();
    for (int length = 60; length < whole.length; length += 13) {
      Gathered cut = Gathered.from(new MemoryFile("a", Arrays.copyOf(whole, length)));

      assertThat(cut.rejected()).hasSize(1);
    }
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] changed = archive();
      for (int i = 0; i < 4; i++) {
        changed[changed.length - 1 - random.nextInt(60)] = (byte) random.nextInt(256);
      }
      Gathered gathered = Gathered.from(new MemoryFile("a", changed));

      assertThat(gathered.articles().size() + gathered.rejected().size())
          .as("seed %d", seed)
          .isEqualTo(1);
    }
  }
}
