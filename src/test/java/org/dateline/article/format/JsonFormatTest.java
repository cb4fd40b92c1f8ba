package org.dateline.article.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.article.field.ReadOptions;
import org.dateline.model.Article;
import org.dateline.model.DateClue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonFormatTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      files = "src/test/resources/spec/tools.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '\u0001')
  void theOutputOfAToolIsRead(
      String tool,
      String json,
      String title,
      String text,
      String published,
      String source,
      String url,
      String authors) {
    Article article = Gathered.from(tool + ".json", json).only();

    assertThat(article.title()).isEqualTo(title);
    assertThat(article.text()).isEqualTo(text == null ? "" : text);
    assertThat(article.published().iso()).isEqualTo(published);
    assertThat(article.source()).isEqualTo(source);
    assertThat(article.url()).isEqualTo(url);
    assertThat(String.join("; ", article.authors())).isEqualTo(authors == null ? "" : authors);
  }

  @Test
  void aBrokenLineCostsOnlyItself() {
    Gathered gathered =
        Gathered.from(
            "a.jsonl",
            "{\"title\":\"A\",\"text\":\"x\"}\n{\"title\": broken\n\n{\"title\":\"B\"}\n{\"title\":\"C\",\"text\":\"y\",\"date\":\"2017-02-30\"}");

    assertThat(gathered.articles()).extracting(Article::title).containsExactly("A", "C");
    assertThat(gathered.reasons()).containsExactly("a.jsonl:2 bad-json", "a.jsonl:4 no-text");
    assertThat(gathered.articles().get(1).published().isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"en-US, de", "German, de", "'', de", "nl, nl"})
  void theDeclaredLanguageYieldsWhereTheTextIsPlainlyNotEnglish(String declared, String language) {
    String text =
        "Nach Angaben der Polizei wurde bei dem Unfall auf der Landstraße niemand schwer verletzt.";
    String json = "{\"title\":\"A\",\"text\":\"%s\",\"language\":\"%s\"}";

    assertThat(Gathered.from("a.json", json.formatted(text, declared)).only().language())
        .isEqualTo(language);
  }

  @Test
  void aBrokenListKeepsWhatCameBefore() {
    Gathered gathered =
        Gathered.from(
            "a.json",
            "[{\"title\":\"A\",\"text\":\"x\"},{\"title\":\"B\",\"text\":\"y\"},{\"title\":}]");

    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(1L, 2L);
    assertThat(gathered.reasons()).containsExactly("a.json:3 bad-json");
  }

  @Test
  void aNestedColumnIsNamedWithDots() {
    ReadOptions options =
        new ReadOptions(
            ReadOptions.parseColumns("title=meta.head, text=parts.main,published=when"), true);

    Article article =
        Gathered.from(
                MemoryFile.of(
                    "a.json",
                    "{\"meta\":{\"head\":\"A\"},\"title\":\"no\",\"parts\":{\"main\":\"x\"},\"when\":\"1/2/2017\"}"),
                options)
            .only();

    assertThat(article.title() + article.text() + article.published().iso())
        .isEqualTo("Ax2017-02-01");
  }

  @Test
  void anUnknownFieldNamesTheNearest() {
    assertThatThrownBy(() -> ReadOptions.parseColumns("titel=x"))
        .hasMessage("--columns: unknown field \"titel\"; did you mean title?");
    assertThatThrownBy(() -> ReadOptions.parseColumns("title")).hasMessageContaining("not a pair");
  }

  @Test
  void aLineOfTextsJsonlKeepsWhereItWasFirstRead() {
    Article article =
        Gathered.from(
                "texts.jsonl",
                "{\"article_id\":\"abcdefghijklm\",\"file\":\"x/y.html\",\"record\":7,\"title\":\"A\",\"text\":\"x\",\"published\":\"2017-01-02\","
                    + "\"published_at\":\"2017-01-02T23:00-05:00\",\"modified\":\"\",\"published_from\":\"json-ld\",\"source\":\"S\",\"url\":\"\",\"authors\":[\"A B\"],\"language\":\"en\",\"section\":\"\"}\n")
            .only();

    assertThat(article.origin()).hasToString("x/y.html:7");
    assertThat(article.published().iso()).isEqualTo("2017-01-02T23:00-05:00");
    assertThat(article.published().from()).isEqualTo(DateClue.JSON_LD);
  }

  @Test
  void aLineInAnotherEncodingIsReadInIt() {
    byte[] line =
        "{\"title\":\"A\",\"text\":\"\u201cCaf\u00e9\u201d\"}\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));

    assertThat(Gathered.from(new MemoryFile("a.jsonl", line)).only().text())
        .isEqualTo("\u201cCaf\u00e9\u201d");
  }
}
