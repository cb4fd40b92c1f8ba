package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.dateline.article.content.SourceFile;
import org.junit.jupiter.api.Test;

/** Whatever a file is, reading it ends, with articles or with a reason. */
final class HostileInputTest {
  private static final String LINE = "{\"title\":\"T\",\"text\":\"Moscow and Beijing.\"}\n";

  /** Wraps a stream in a packer. */
  private interface Packer {
    OutputStream wrap(OutputStream out) throws IOException;
  }

  @Test
  void everyCompressionIsReadWhateverItsNameSays() {
    for (Packer packer :
        new Packer[] {
          GZIPOutputStream::new,
          BZip2CompressorOutputStream::new,
          XZCompressorOutputStream::new,
          ZstdCompressorOutputStream::new
        }) {
      MemoryFile file = new MemoryFile("a.txt", pack(packer, bytes(LINE)));

      assertThat(Gathered.from(file).only().text()).isEqualTo("Moscow and Beijing.");
    }
  }

  @Test
  void aBombIsRefused() {
    assertThat(
            Gathered.from(new MemoryFile("a.gz", pack(GZIPOutputStream::new, sameBytes())))
                .reasons())
        .containsExactly("a.gz:1 expands-too-far");
    assertThat(
            Gathered.from(
                    new MemoryFile(
                        "a.bz2",
                        pack(
                            BZip2CompressorOutputStream::new,
                            Arrays.copyOf(sameBytes(), 4_000_000))))
                .reasons())
        .containsExactly("a.bz2:1 expands-too-far");
    assertThat(Gathered.from(zip("big.txt", sameBytes(), "b.jsonl", bytes(LINE))).reasons())
        .containsExactly("a.zip!big.txt:1 expands-too-far");
  }

  @Test
  void whatFollowsABombInAnArchiveIsStillRead() {
    Gathered gathered = Gathered.from(zip("big.txt", sameBytes(), "b.jsonl", bytes(LINE)));

    assertThat(gathered.articles())
        .extracting(a -> a.origin().file())
        .containsExactly("a.zip!b.jsonl");
  }

  @Test
  void containersAreOpenedThreeDeepAndNoDeeper() {
    byte[] packed = bytes(LINE);
    for (int depth = 1; depth <= 3; depth++) {
      packed = pack(GZIPOutputStream::new, packed);
      assertThat(Gathered.from(new MemoryFile("a", packed)).articles()).hasSize(1);
    }
    assertThat(Gathered.from(new MemoryFile("a", pack(GZIPOutputStream::new, packed))).reasons())
        .containsExactly("a:1 too-deep");
  }

  @Test
  void namesThatLeadOutOfAnArchiveAreOnlyNames() {
    Gathered gathered =
        Gathered.from(zip("../../etc/evil.jsonl", bytes(LINE), "/abs\nolute.jsonl", bytes(LINE)));

    assertThat(gathered.articles())
        .extracting(a -> a.origin().file())
        .containsExactly("a.zip!../../etc/evil.jsonl", "a.zip!/abs\\nolute.jsonl");
  }

  @Test
  void linksInsideATarAreNotFollowed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      TarArchiveEntry file = new TarArchiveEntry("real.jsonl");
      file.setSize(LINE.length());
      tar.putArchiveEntry(file);
      tar.write(bytes(LINE));
      tar.closeArchiveEntry();
    }

    assertThat(Gathered.from(new MemoryFile("a.tar", out.toByteArray())).only().origin().file())
        .isEqualTo("a.tar!real.jsonl");
  }

  @Test
  void aTruncatedArchiveKeepsWhatCameBefore() {
    byte[] packed = pack(GZIPOutputStream::new, bytes(noise()));
    Gathered gathered =
        Gathered.from(new MemoryFile("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)));

    assertThat(gathered.articles()).isNotEmpty();
    assertThat(gathered.reasons()).containsExactly("a.jsonl.gz:1 bad-archive");
  }

  @Test
  void anEncryptedMemberIsRefusedAlone() {
    byte[] zip = zip("secret.txt", bytes("not really"), "b.jsonl", bytes(LINE)).bytes();
    zip[6] |= 1;

    Gathered gathered = Gathered.from(new MemoryFile("a.zip", zip));

    assertThat(gathered.reasons()).contains("a.zip!secret.txt:1 encrypted");
  }

  @Test
  void aHugeStringIsTooMuchTextAndTheNextLineIsRead() {
    String huge = "{\"title\":\"T\",\"text\":\"" + "word ".repeat(6_000_000) + "\"}\n";

    Gathered gathered = Gathered.from("a.jsonl", huge + LINE);

    assertThat(gathered.reasons()).containsExactly("a.jsonl:1 text-too-large");
    assertThat(gathered.articles()).hasSize(1);
  }

  @Test
  void aLineLongerThanARecordMayBeIsPassedOver() {
    Gathered gathered =
        Gathered.from("a.jsonl", LINE + "{\"x\":\"" + "y".repeat(70_000_000) + "\"}\n" + LINE);

    assertThat(gathered.reasons()).containsExactly("a.jsonl:2 record-too-large");
    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(1L, 3L);
  }

  @Test
  void deeplyNestedBracketsEndWithAReason() {
    assertThat(Gathered.from("a.json", "{\"a\":" + "[".repeat(100_000)).reasons())
        .containsExactly("a.json:1 too-deep");
    assertThat(Gathered.from("a.json", "[".repeat(100_000)).reasons())
        .containsExactly("a.json:1 too-deep");
    assertThat(Gathered.from("a.jsonl", "{\"a\":" + "[".repeat(100_000) + "\n" + LINE).articles())
        .hasSize(1);
  }

  @Test
  void deeplyNestedElementsAreRead() {
    String prose =
        "<p>"
            + "The minister spoke of trade with Russia and of nothing else, again and again. "
                .repeat(6)
            + "</p>";
    String page =
        "<html><title>A Deep Page About Trade</title><body>"
            + "<div>".repeat(50_000)
            + prose
            + "</body></html>";

    Gathered gathered = Gathered.from("deep.html", page);

    assertThat(gathered.articles().size() + gathered.rejected().size()).isEqualTo(1);
  }

  @Test
  void aPageOfVeryManyShortLinesIsRead() {
    Duration longest = Duration.ofSeconds(20);
    String page =
        "<html><head><title>Harbour opens in spring</title></head><body>"
            + "<p>The harbour of Halvik opens in spring, said the mayor of the town on Monday.</p>"
            + "<p>Pier, <b>berth</b></p>".repeat(100_000)
            + "<p>The first ships are expected in April, and the last of them in October.</p>"
            + "</body></html>";

    Gathered read = assertTimeoutPreemptively(longest, () -> Gathered.from("a.html", page));

    assertThat(read.reasons()).isEmpty();
    assertThat(read.articles()).hasSize(1);
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] binary = new byte[5000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 37 % 251);
    }
    assertThat(Gathered.from(new MemoryFile("a.txt", binary)).reasons())
        .containsExactly("a.txt:1 not-text");
    assertThat(Gathered.from(MemoryFile.of("a.pdf", "%PDF-1.4 and so on")).reasons())
        .containsExactly("a.pdf:1 not-text");
  }

  @Test
  void zeroBytesInsideTextAreWhiteSpace() {
    assertThat(
            Gathered.from("a.jsonl", "{\"title\":\"T\",\"text\":\"Moscow\0 and\\u0000 Beijing\"}\n")
                .only()
                .text())
        .isEqualTo("Moscow and Beijing");
  }

  @Test
  void aFileThatCannotBeReadIsARow() {
    SourceFile gone =
        new SourceFile() {
          @Override
          public String name() {
            return "new\nline.txt";
          }

          @Override
          public long size() {
            return 10;
          }

          @Override
          public InputStream open() throws IOException {
            throw new IOException("no such file");
          }
        };

    assertThat(Gathered.from(gone).reasons()).containsExactly("new\\nline.txt:1 unreadable");
  }

  @Test
  void emptyFilesAndListsSaySo() {
    assertThat(Gathered.from("a.txt", "").reasons()).containsExactly("a.txt:1 empty");
    assertThat(Gathered.from("a.txt", " \n\u00a0").reasons()).hasSize(1);
    assertThat(Gathered.from("a.json", "[]").reasons()).containsExactly("a.json:1 no-articles");
    assertThat(Gathered.from("a.csv", "title,text\n").reasons())
        .containsExactly("a.csv:1 no-articles");
    assertThat(Gathered.from("a.csv", "x,y\n1,2\n").reasons())
        .containsExactly("a.csv:1 no-columns");
  }

  private static String noise() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines
          .append("{\"title\":\"")
          .append(i * 7919L % 100_003)
          .append("\",\"text\":\"")
          .append(i * 104_729L % 1_000_003)
          .append(" miles\"}\n");
    }
    return lines.toString();
  }

  private static byte[] sameBytes() {
    byte[] bytes = new byte[60_000_000];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pack(Packer packer, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.wrap(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static MemoryFile zip(String name, byte[] content, String other, byte[] otherContent) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.putNextEntry(new ZipEntry(other));
      zip.write(otherContent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MemoryFile("a.zip", bytes.toByteArray());
  }
}
