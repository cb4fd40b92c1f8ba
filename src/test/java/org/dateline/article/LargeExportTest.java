package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.dateline.article.container.Limits;
import org.dateline.article.content.Stripe;
import org.dateline.article.field.ReadOptions;
import org.junit.jupiter.api.Test;

/** Exports that are larger than a record may be are read document by document. */
final class LargeExportTest {
  private static final int DOCUMENTS = 400;
  private static final Limits SMALL = new Limits(1 << 20, 70_000, 1L << 30, 1000, 3);
  private static final String TEXT = "Togo has salt, and Mali buys it. ".repeat(30);

  private static Gathered read(String name, String start, IntFunction<String> document) {
    StringBuilder text = new StringBuilder(start);
    for (int i = 1; i <= DOCUMENTS; i++) {
      text.append(document.apply(i));
    }
    assertThat(text.length()).isGreaterThan(5 * SMALL.recordBytes());
    Gathered gathered = new Gathered();
    new ArticleReader(ReadOptions.STANDARD, SMALL)
        .read(MemoryFile.of(name, text.toString()), Stripe.WHOLE, gathered);
    return gathered;
  }

  private static String lexis(int i) {
    return "%n   %d of %d DOCUMENTS%n%n   Post%n%n  May 5, 2010%n%nSalt %d%n%nLENGTH: 9 words%n%n"
            .formatted(i, DOCUMENTS, i)
        + TEXT
        + "\n\nLANGUAGE: English\n";
  }

  private static String factiva(int i) {
    return "<div class=\"article enArticle\"><div id=\"hd\">Salt "
        + i
        + "</div><div>808 words</div><div>13 November 2017</div><div>Post</div><p class=\"articleParagraph\">"
        + TEXT
        + "</p><p>Document POST000020171113edbd%05d</p></div>%n".formatted(i);
  }

  private static void assertWhole(Gathered gathered) {
    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles()).hasSize(DOCUMENTS);
    assertThat(gathered.articles()).allMatch(a -> a.text().equals(TEXT.strip()));
    assertThat(gathered.articles().get(DOCUMENTS - 1).title()).isEqualTo("Salt " + DOCUMENTS);
  }

  @Test
  void aTextOfAnySizeIsRead() {
    assertWhole(read("a.txt", "", LargeExportTest::lexis));
  }

  @Test
  void aTextThatShowsLateWhatItIsIsRead() {
    String cover = "Terms: (" + "salt or ".repeat(8400) + ")\n\n";

    assertWhole(read("a.txt", cover, LargeExportTest::lexis));
  }

  @Test
  void aPageOfAnySizeIsRead() {
    assertWhole(
        read(
            "a.html", "<html><head><title>Factiva</title></head><body>", LargeExportTest::factiva));
  }

  @Test
  void oneDocumentThatIsTooLargeIsARow() {
    IntFunction<String> document =
        i -> i == 7 ? factiva(i).replace(TEXT, TEXT.repeat(300)) : factiva(i);
    Gathered gathered = read("a.html", "<html><head><title>Factiva</title></head><body>", document);

    assertThat(gathered.articles()).hasSize(DOCUMENTS - 1);
    assertThat(gathered.reasons()).containsExactly("a.html:7 record-too-large");
  }

  @Test
  void aLargeTextOfNoKnownLayoutIsARow() {
    assertThat(read("a.txt", "", i -> TEXT + "\n\n").reasons())
        .containsExactly("a.txt:1 record-too-large");
  }
}
