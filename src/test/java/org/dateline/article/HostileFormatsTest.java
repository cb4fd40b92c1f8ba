package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.article.container.Limits;
import org.dateline.article.content.Stripe;
import org.dateline.article.field.ReadOptions;
import org.dateline.article.office.OfficeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds, wires, mails and documents that were made to do harm, or were damaged, end in rows. */
final class HostileFormatsTest {
  private static final String LAUGHS =
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]>";

  private static final List<WrittenAs.Written> ARTICLES =
      List.of(
          new WrittenAs.Written(
              "Ships",
              "2019-06-10T08:15:00Z",
              "10 Jun 2019 08:15:00 +0000",
              List.of("Mali and Togo met at the coast, and both of them spoke of ships and salt."),
              "https://harbour.example/1"),
          new WrittenAs.Written(
              "Salt",
              "2019-06-11T08:15:00Z",
              "11 Jun 2019 08:15:00 +0000",
              List.of("Togo has no salt."),
              "https://harbour.example/2"));

  @ParameterizedTest
  @ValueSource(strings = {"&c;", "&file;", "&amp;c;"})
  void entitiesOfADocumentTypeAreNeverExpanded(String entity) {
    String feed =
        LAUGHS
            + "<rss><channel><item><title>T</title><description>"
            + entity
            + "</description></item></channel></rss>";
    Gathered gathered = Gathered.from("a.rss", feed);

    assertThat(gathered.only().text()).hasSizeLessThan(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss><channel><item>%s</item></channel></rss>",
        "<nitf><body><body.content>%s</body.content></body></nitf>",
        "<newsItem guid='1'><itemMeta/><contentSet><inlineXML>%s</inlineXML></contentSet></newsItem>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>%s</content></entry></feed>"
      })
  void elementsNestedWithoutEndEndWithAReasonOrAnArticle(String file) {
    String deep = "<x>".repeat(100_000) + "Mali" + "</x>".repeat(100_000);
    Gathered gathered = Gathered.from("a.xml", file.formatted(deep));

    assertThat(gathered.articles().size() + gathered.rejected().size()).isEqualTo(1);
  }

  @Test
  void anItemLongerThanARecordMayBeIsPassedOver() {
    Limits limits = new Limits(1 << 20, 70_000, 1L << 30, 1000, 3);
    String small = "<item><title>T</title><description>Mali.</description></item>";
    String large = "<item><description>" + "x".repeat(500_000) + "</description></item>";
    Gathered gathered = new Gathered();
    new ArticleReader(ReadOptions.STANDARD, limits)
        .read(
            MemoryFile.of("a", "<rss><channel>" + small + large + small + "</channel></rss>"),
            Stripe.WHOLE,
            gathered);

    assertThat(gathered.reasons()).containsExactly("a:2 record-too-large");
    assertThat(gathered.articles()).hasSize(2);
  }

  @Test
  void aMailLongerThanARecordMayBeIsPassedOver() {
    Limits limits = new Limits(1 << 20, 70_000, 1L << 30, 1000, 3);
    String line = "From a@b Mon May  6 08:15:00 2019\n";
    String headers = "From: a@b.example\nMIME-Version: 1.0\nSubject: S\n\n";
    String large = "words of no use\n".repeat(50_000);
    Gathered gathered = new Gathered();
    new ArticleReader(ReadOptions.STANDARD, limits)
        .read(
            MemoryFile.of("a", line + headers + large + "\n" + line + headers + "Mali.\n"),
            Stripe.WHOLE,
            gathered);

    assertThat(gathered.reasons()).containsExactly("a:1 record-too-large");
    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(2L);
  }

  @ParameterizedTest
  @EnumSource(WrittenAs.class)
  void aFileThatIsCutOffAnywhereEndsWithoutAnException(WrittenAs format) {
    for (MemoryFile file : format.files(ARTICLES)) {
      byte[] whole = file.bytes();
      for (int length = 1; length < whole.length; length += 1 + whole.length / 41) {
        MemoryFile cut = new MemoryFile(file.name(), Arrays.copyOf(whole, length));
        assertThatCode(() -> Gathered.from(cut)).doesNotThrowAnyException();
        Gathered gathered = Gathered.from(cut);
        assertThat(gathered.articles().size() + gathered.rejected().size())
            .as("%s cut after %d bytes", file.name(), length)
            .isPositive();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(WrittenAs.class)
  void bytesThatWereChangedEndWithoutAnException(WrittenAs format) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      for (MemoryFile file : format.files(ARTICLES)) {
        byte[] bytes = file.bytes();
        for (int i = 0; i < 8; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) "<>&\"'=-\n[]!/".charAt(random.nextInt(12));
        }
        assertThatCode(() -> Gathered.from(new MemoryFile(file.name(), bytes)))
            .as("%s seed %d", format, seed)
            .doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(WrittenAs.class)
  void theSharesOfAFileTogetherAreTheWholeOfIt(WrittenAs format) {
    List<WrittenAs.Written> many = Collections.nCopies(300, ARTICLES.get(1));
    ArticleReader reader = new ArticleReader(ReadOptions.STANDARD);
    for (MemoryFile file : format.files(many).subList(0, 1)) {
      Gathered parts = new Gathered();
      for (int i = 0; i < 3; i++) {
        reader.read(file, new Stripe(i, 3), parts);
      }
      assertThat(parts.articles()).hasSameElementsAs(Gathered.from(file).articles());
      assertThat(parts.articles()).hasSameSizeAs(Gathered.from(file).articles());
    }
  }

  @Test
  void aSheetThatExpandsWithoutEndIsRefused() {
    String rows = "<worksheet><sheetData><row>" + " ".repeat(80_000_000);
    MemoryFile file =
        OfficeFiles.zip(
            "a.xlsx", "xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", rows);

    assertThat(Gathered.from(file).reasons()).contains("a.xlsx:1 expands-too-far");
  }

  @Test
  void aRowWithAColumnFarOutIsRead() {
    String rows =
        "<worksheet><sheetData><row><c r=\"A1\" t=\"str\"><v>text</v></c></row><row><c r=\"ZZZZZZ2\" t=\"str\"><v>Mali.</v></c><c r=\"XFD2\" t=\"str\"><v>x</v></c></row></sheetData></worksheet>";
    MemoryFile file =
        OfficeFiles.zip(
            "a.xlsx", "xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", rows);
    Gathered gathered = Gathered.from(file);

    assertThat(gathered.articles().size() + gathered.rejected().size()).isEqualTo(1);
  }

  @Test
  void noiseThatBeginsLikeAFormatEndsWithoutAnException() {
    String[] starts = {
      "<rss><channel><item>",
      "<nitf><body>",
      "From a@b Mon May  6 08:15:00 2019\nFrom: a@b\nDate: x\n",
      "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n",
      "<newsItem><itemMeta>",
      "%PDF-1.7\n",
      "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
    };
    for (String start : starts) {
      for (int seed = 0; seed < 40; seed++) {
        byte[] noise = new byte[2000];
        new Random(seed).nextBytes(noise);
        byte[] file = Arrays.copyOf(start.getBytes(StandardCharsets.UTF_8), start.length() + 2000);
        System.arraycopy(noise, 0, file, start.length(), 2000);
        assertThatCode(() -> Gathered.from(new MemoryFile("a", file)))
            .as("%s seed %d", start, seed)
            .doesNotThrowAnyException();
      }
    }
  }
}
