package org.dateline.extract.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which country an article is mainly about. */
final class MainCountryTest {
  private static final int TEXT_LENGTH = 1000;

  @ParameterizedTest
  @CsvSource(
      nullValues = "",
      value = {
        "RUS:500 RUS:600 CHN:700, RUS",
        "RUS:500 CHN:700, mixed",
        "RUS:99 CHN:700, RUS",
        "RUS:100 CHN:700, mixed",
        "RUS:title CHN:500 CHN:600, RUS",
        "RUS:title CHN:500 CHN:600 CHN:700, mixed",
        "RUS:500 RUS:500 RUS:500 CHN:500 CHN:500 USA:500 PRK:500 JPN:500 FRA:500, mixed",
      })
  void heaviestCountryWins(String mentions, String expected) {
    List<Mention> all = new ArrayList<>();
    for (String mention : mentions.split(" ", -1)) {
      all.add(mention(mention.substring(0, 3), mention.substring(4), true));
    }

    assertThat(MainCountry.of(all, TEXT_LENGTH)).isEqualTo(expected);
  }

  @Test
  void withoutCountedMentionThereIsNone() {
    assertThat(MainCountry.of(List.of(mention("RUS", "title", false)), TEXT_LENGTH)).isEmpty();
  }

  private static Mention mention(String code, String where, boolean isCounted) {
    boolean isTitle = where.equals("title");
    int start = isTitle ? 0 : Integer.parseInt(where);
    return new Mention(
        MentionType.COUNTRY,
        code,
        code,
        Form.NAME,
        isCounted,
        "",
        "",
        isTitle ? Field.TITLE : Field.TEXT,
        1,
        new Span(start, start + 1));
  }
}
