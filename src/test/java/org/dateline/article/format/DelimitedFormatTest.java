package org.dateline.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

final class DelimitedFormatTest {
  @Test
  void cellsMayHoldQuotesDelimitersAndLines() {
    Gathered gathered =
        Gathered.from(
            "a.csv",
            "id,title,text,date\r\n1,\"A, \"\"b\"\"\",\"One.\r\n\r\nTwo, three.\",2017-01-23\r\n\r\n2, \"C\" ,Four \"five\" six,\r\n");

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles()).extracting(Article::title).containsExactly("A, \"b\"", "C");
    assertThat(gathered.articles())
        .extracting(Article::text)
        .containsExactly("One.\n\nTwo, three.", "Four \"five\" six");
    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(2L, 6L);
  }

  @Test
  void aQuoteThatIsNeverClosedCostsOnlyItsRow() {
    Gathered gathered = Gathered.from("a.csv", "title,text\nA,\"one\nB,\"two\"\nC,three\n");

    assertThat(gathered.reasons()).containsExactly("a.csv:2 bad-csv");
    assertThat(gathered.articles()).extracting(Article::title).containsExactly("B", "C");
  }

  @Test
  void aRowWithTooFewOrTooManyCellsIsRefused() {
    Gathered gathered = Gathered.from("a.csv", "title,text\nA\nB,two\nC,three,four\nD,five,,\n");

    assertThat(gathered.reasons()).containsExactly("a.csv:2 bad-csv", "a.csv:4 bad-csv");
    assertThat(gathered.articles()).extracting(Article::title).containsExactly("B", "D");
  }

  @Test
  void theDelimiterIsSeenInTheHeader() {
    assertThat(Gathered.from("a.tsv", "title\ttext\nA, b\tone; two\n").only().text())
        .isEqualTo("one; two");
    assertThat(Gathered.from("a.csv", "\ufefftitle;text\nA, b;one, two\n").only().title())
        .isEqualTo("A, b");
    assertThat(
            Gathered.from("dump", "headline|body|date\nA|one|2017-01-23\n")
                .only()
                .published()
                .iso())
        .isEqualTo("2017-01-23");
  }

  @Test
  void aSentenceWithCommasIsNoTable() {
    assertThat(
            Gathered.from(
                    "a.txt", "Text, title and date\n\nThese are the words of it, all of them.")
                .only()
                .title())
        .isEqualTo("Text, title and date");
  }

  @Test
  void quotesOfWindowsComeOutRight() {
    byte[] csv =
        "title,text\nA,\u201cone\u201d \u2014 two\nB,caf\u00e9\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));

    assertThat(Gathered.from(new MemoryFile("a.csv", csv)).articles())
        .extracting(Article::text)
        .containsExactly("\u201cone\u201d \u2014 two", "caf\u00e9");
  }
}
