package org.dateline.extract.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences with the mentions an editor would sign. */
final class CountryMentionsSpecTest {
  @ParameterizedTest(name = "[{index}] {0}")
  @CsvFileSource(resources = "/spec/country-mentions.csv", numLinesToSkip = 1, nullValues = "null")
  void mentionsAreThoseExpected(String sentence, String expected) {
    String text = sentence.replace("\\n", "\n");

    String found =
        ExtractedCountries.inText(text).stream()
            .map(mention -> written(mention, text))
            .collect(Collectors.joining("; "));

    assertThat(found).as(sentence).isEqualTo(expected == null ? "" : expected);
  }

  private static String written(Mention mention, String text) {
    String surface = mention.span().of(text).replaceAll("\\s+", " ");
    String code = mention.entityId().isEmpty() ? "?" : mention.entityId();
    assertThat(mention.field()).isEqualTo(Field.TEXT);
    return String.join(
            " ",
            surface + " =",
            code,
            mention.form().label(),
            mention.counted() ? "1" : "0",
            mention.rule())
        .strip();
  }
}
