package org.dateline.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class DateParserTest {
  @ParameterizedTest(name = "{0} in {1}")
  @CsvFileSource(files = "src/test/resources/spec/dates.csv", numLinesToSkip = 1)
  void aWrittenDateIsUnderstoodOrNone(String written, String order, String stamp) {
    String found =
        new DateParser(order.equals("dmy")).parse(written).map(Object::toString).orElse("");

    assertThat(found).isEqualTo(stamp == null ? "" : stamp);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2017/01/23/story.html, 2017-01-23",
    "https://a.example/2016/12/3/story, 2016-12-03",
    "https://a.example/world/2017-01-23-story, 2017-01-23",
    "https://a.example/2017/jan/23/story, 2017-01-23",
    "https://a.example/article/20090320/NEWS01, 2009-03-20",
    "news/2017/01/23/a.txt, 2017-01-23",
    "news/20170123.txt, 2017-01-23",
    "https://a.example/story-17850180, ''",
    "https://a.example/2017/13/45/story, ''",
    "https://a.example/id/201701234567, ''"
  })
  void aPathMayHoldADate(String path, String date) {
    assertThat(PathDate.find(path).map(LocalDate::toString))
        .isEqualTo(Optional.of(date).filter(d -> !d.isEmpty()));
  }

  @Test
  void longNumberIsADateInAFieldAlone() {
    DateParser dates = new DateParser(false);

    assertThat(dates.parse("1485157080")).isPresent();
    assertThat(dates.find("1485157080")).isEmpty();
  }

  @Test
  void proseIsNoDate() {
    assertThat(new DateParser(false).parse("x".repeat(300) + " 2017-01-23")).isEmpty();
  }
}
