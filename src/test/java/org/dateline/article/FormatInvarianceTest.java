package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same articles in any format are the same articles. */
final class FormatInvarianceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String[] PIECES = {
    "Moscow", "North Korea", "said", "on Monday", "By Anna Lind", "\u201cNever,\u201d", "U.S.",
        "a \"quoted\" word",
    "twitter", "Updated:", "1/23/2017", "Title: no", "semi;colon", "tab\there", "r\u00e9sum\u00e9",
        "\ud83d\ude00",
    "no\u00a0break", "soft\u00adhyphen", "Follow her on X: @lind", "(Reuters)", "---",
        "<tied> 3 > 2", "it\u2019s", "5 < 6"
  };
  private static final String[] BREAKS = {
    "\n\n", "\n", "\r\n\r\n", "\u2029", "\u2028", "\u0085", "\n \n", "\n\n\n"
  };

  @Test
  void theSameArticlesComeOutOfEveryFormat() throws JsonProcessingException {
    for (int seed = 0; seed < 300; seed++) {
      Map<String, String> record = record(new Random(seed));
      Article fromJson = Gathered.from("a.json", JSON.writeValueAsString(record)).only();
      List<Article> others = new ArrayList<>();
      others.add(Gathered.from("a.jsonl", JSON.writeValueAsString(record) + "\n").only());
      others.add(Gathered.from("a.json", "[" + JSON.writeValueAsString(record) + "]").only());
      others.add(Gathered.from("a.csv", csv(record, ',')).only());
      others.add(Gathered.from("a.tsv", csv(record, '\t')).only());
      others.add(Gathered.from(MemoryFile.of("a.csv", csv(record, ';')).gzipped()).only());
      others.add(Gathered.from("a.txt", headers(record)).only());

      for (Article other : others) {
        assertThat(content(other)).as("seed %d", seed).isEqualTo(content(fromJson));
      }
    }
  }

  @Test
  void textInItsOneFormStaysAsItIs() throws JsonProcessingException {
    for (int seed = 0; seed < 300; seed++) {
      Map<String, String> record = record(new Random(seed));
      Article once = Gathered.from("a.json", JSON.writeValueAsString(record)).only();
      record.put("title", once.title());
      record.put("text", once.text());
      Article twice = Gathered.from("a.json", JSON.writeValueAsString(record)).only();

      assertThat(content(twice)).as("seed %d", seed).isEqualTo(content(once));
    }
  }

  @ParameterizedTest
  @EnumSource(WrittenAs.class)
  void feedsWiresMailsAndSheetsGiveTheSameArticlesAsJsonLines(WrittenAs format) {
    List<WrittenAs.Written> articles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      articles.add(invented(i));
    }

    assertThat(read(format, articles)).hasSize(10).isEqualTo(read(WrittenAs.JSON_LINES, articles));
  }

  private static List<String> read(WrittenAs format, List<WrittenAs.Written> written) {
    List<String> contents = new ArrayList<>();
    for (MemoryFile file : format.files(written)) {
      Gathered gathered = Gathered.from(file);
      assertThat(gathered.rejected()).isEmpty();
      for (Article a : gathered.articles()) {
        contents.add(
            String.join("|", a.title(), a.text(), a.published().iso(), a.source(), a.language()));
      }
    }
    return contents;
  }

  private static WrittenAs.Written invented(int i) {
    String[] countries = {"Chile", "Côte d\u2019Ivoire", "Georgia", "Niger", "Oman"};
    String one = countries[i % countries.length];
    String other = countries[(i + 2) % countries.length];
    List<String> paragraphs = new ArrayList<>();
    for (int k = 0; k <= i % 4; k++) {
      paragraphs.add(
          "The ministers of "
              + one
              + " & "
              + other
              + " met in round "
              + k
              + ", and \u201cnobody\u201d, said a speaker of the house, wanted more than 5 < 6 ships.");
      paragraphs.add("It rained in " + other + ".");
    }
    paragraphs.add(
        "The talks between " + one + " and its neighbours go on in the spring of the next year.");
    int day = 10 + i;
    return new WrittenAs.Written(
        one + " talks to " + other + " & others",
        "2019-06-" + day + "T08:15:00Z",
        day + " Jun 2019 08:15:00 +0000",
        paragraphs,
        "https://harbour.example/" + i);
  }

  private static String content(Article a) {
    return ArticleId.of(a)
        + a.title()
        + "|"
        + a.text()
        + "|"
        + a.published()
        + a.modified()
        + "|"
        + a.source()
        + "|"
        + a.url()
        + "|"
        + a.authors()
        + "|"
        + a.language()
        + "|"
        + a.section();
  }

  private static Map<String, String> record(Random random) {
    Map<String, String> record = new LinkedHashMap<>();
    record.put("title", words(random, 6).strip());
    record.put(
        "date", random.nextInt(5) == 0 ? "" : "2017-0" + (1 + random.nextInt(9)) + "-11T08:30:00Z");
    record.put("source", "The Example " + random.nextInt(3));
    record.put("url", "https://example.org/" + random.nextInt(1000));
    record.put("author", random.nextBoolean() ? "Anna Lind; Bo Ek" : "");
    record.put("language", "en");
    record.put("section", "World");
    StringBuilder text = new StringBuilder("x");
    int paragraphs = 1 + random.nextInt(8);
    for (int i = 0; i < paragraphs; i++) {
      text.append(words(random, 1 + random.nextInt(30)))
          .append(BREAKS[random.nextInt(BREAKS.length)]);
    }
    record.put("text", text.toString());
    return record;
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
    }
    return words.toString();
  }

  private static String csv(Map<String, String> record, char delimiter) {
    List<String> cells =
        record.values().stream().map(v -> '"' + v.replace("\"", "\"\"") + '"').toList();
    String separator = String.valueOf(delimiter);
    return String.join(separator, record.keySet())
        + "\r\n"
        + String.join(separator, cells)
        + "\r\n";
  }

  private static String headers(Map<String, String> record) {
    StringBuilder page = new StringBuilder();
    record.forEach(
        (name, value) -> {
          if (!name.equals("text")) {
            page.append(Character.toUpperCase(name.charAt(0)))
                .append(name.substring(1))
                .append(": ")
                .append(value)
                .append('\n');
          }
        });
    return page.append('\n').append(record.get("text")).toString();
  }
}
