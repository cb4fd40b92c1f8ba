package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as programs write them, where a field is not yet the text of an article. */
final class FieldsTest {
  /** In the table {@code ⏎} is a line break of the file and {@code ¶} one between paragraphs. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      files = "src/test/resources/spec/fields.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '\u0001')
  void aFieldIsReadAsWhatItMeans(
      String kind, String file, String content, String title, String text, String published) {
    Article article = Gathered.from(file, content.replace("⏎", "\n")).only();

    assertThat(article.title()).isEqualTo(title);
    assertThat(article.text()).isEqualTo(text.replace("¶", "\n\n"));
    assertThat(article.published().iso()).isEqualTo(published == null ? "" : published);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":{\"0\":\"A\",\"1\":\"B\"},\"text\":{\"0\":\"One.\",\"1\":\"Two.\"},\"date\":{\"0\":1485165600000,\"1\":1485252000000}}",
        "{\"id\":{\"0\":7,\"1\":8},\"title\":{\"0\":\"A\",\"1\":\"B\"},\"text\":{\"0\":[\"One.\"],\"1\":[\"Two.\"]},\"date\":{\"0\":\"2017-01-23T10:00Z\",\"1\":\"2017-01-24T10:00Z\"}}",
        "{\"title\":{\"x.example/a\":\"A\",\"x.example/b\":\"B\"},\"date\":{\"x.example/a\":1485165600000,\"x.example/b\":1485252000000},\"text\":{\"x.example/a\":\"One.\",\"x.example/b\":\"Two.\"}}",
        "{\"columns\":[\"id\",\"title\",\"text\",\"date\"],\"index\":[0,1],\"data\":[[7,\"A\",\"One.\",1485165600000],[8,\"B\",\"Two.\",1485252000000]]}",
        "{\"0\":{\"title\":\"A\",\"text\":\"One.\",\"date\":1485165600000},\"1\":{\"title\":\"B\",\"text\":\"Two.\",\"date\":1485252000000}}",
        "{\"a7\":{\"id\":7,\"title\":\"A\",\"text\":\"One.\",\"date\":1485165600000},\"a8\":{\"id\":8,\"title\":\"B\",\"text\":\"Two.\",\"date\":1485252000000}}",
        "{\"schema\":{\"fields\":[{\"name\":\"title\",\"type\":\"string\"}]},\"data\":[{\"title\":\"A\",\"text\":\"One.\",\"date\":1485165600000},{\"title\":\"B\",\"text\":\"Two.\",\"date\":1485252000000}]}"
      })
  void aTableOfPandasIsReadInAllItsShapes(String json) {
    Gathered gathered = Gathered.from("a.json", json);

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles()).extracting(Article::title).containsExactly("A", "B");
    assertThat(gathered.articles()).extracting(Article::text).containsExactly("One.", "Two.");
    assertThat(gathered.articles())
        .extracting(a -> a.published().iso())
        .containsExactly("2017-01-23T10:00Z", "2017-01-24T10:00Z");
    assertThat(gathered.articles()).extracting(a -> a.origin().record()).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"source\":{\"id\":\"h\",\"name\":\"Halvik\"},\"title\":\"A\",\"text\":\"One.\"}",
        "{\"meta\":{\"0\":\"x\",\"1\":\"y\"},\"title\":\"A\",\"text\":\"One.\"}",
        "{\"thread\":{\"title\":\"X\",\"text\":\"Not this.\"},\"title\":\"A\",\"text\":\"One.\"}",
        "{\"related\":{\"title\":\"X\",\"text\":\"Not this.\"},\"title\":\"A\",\"text\":\"One.\"}"
      })
  void anArticleThatBeginsWithAnObjectIsOneArticle(String json) {
    Article article = Gathered.from("a.json", json).only();

    assertThat(article.title()).isEqualTo("A");
    assertThat(article.text()).isEqualTo("One.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\n", "\n"})
  void aTableIsReadWhateverEndsItsLines(String lineEnd) {
    String csv =
        String.join(
            lineEnd,
            "title,text,date",
            "A,\"One, with a comma.\",2017-01-23",
            "B,\"Two\nlines.\",2017-01-24",
            "");

    Gathered gathered = Gathered.from("a.csv", csv);

    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.articles())
        .extracting(Article::text)
        .containsExactly("One, with a comma.", "Two\n\nlines.");
    assertThat(gathered.articles().get(1).published().iso()).isEqualTo("2017-01-24");
  }

  @Test
  void aTextThatDatelineWroteIsNotReadAsMarkup() {
    String line =
        "{\"article_id\":\"aaaaaaaaaaaaa\",\"file\":\"x.html\",\"record\":3,\"title\":\"A &amp; B\",\"text\":\"Write <b>x</b> and &amp;.\"}";

    Article article = Gathered.from("texts.jsonl", line).only();

    assertThat(article.title()).isEqualTo("A &amp; B");
    assertThat(article.text()).isEqualTo("Write <b>x</b> and &amp;.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Hob Tansley, March 7, 2018",
        "By Hob Tansley | 7 March 2018",
        "Hob Tansley, 2018-03-07 10:15",
        "by Hob Tansley on Wed. Mar 7th",
        "Hob Tansley - Updated: Mar. 7, 2018",
        "Hob Tansley 10:15 a.m."
      })
  void aDateBehindTheNameIsNoAuthor(String byline) {
    String json = "{\"title\":\"A\",\"text\":\"One.\",\"author\":\"%s\"}".formatted(byline);

    assertThat(Gathered.from("a.json", json).only().authors()).containsExactly("Hob Tansley");
  }

  @ParameterizedTest
  @ValueSource(strings = {"April Marsh", "May Tansley", "August Ohm"})
  void aNameThatIsAMonthStays(String author) {
    String json = "{\"title\":\"A\",\"text\":\"One.\",\"author\":\"%s\"}".formatted(author);

    assertThat(Gathered.from("a.json", json).only().authors()).containsExactly(author);
  }
}
