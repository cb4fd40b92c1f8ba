package org.dateline.extract.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Mention;
import org.dateline.model.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of every kind of word that looks like a country, and of countries beside them. */
final class CountryKindsSpecTest {
  @ParameterizedTest(name = "[{index}] {1}: {2}")
  @CsvFileSource(resources = "/spec/country-kinds.csv", numLinesToSkip = 1, nullValues = "null")
  void countedCodesAndRefusingRulesAreThoseExpected(
      String half, String kind, String sentence, String counted, String refused) {
    List<Mention> mentions = ExtractedCountries.inText(sentence);

    String codes =
        mentions.stream()
            .filter(Mention::counted)
            .map(Mention::entityId)
            .collect(Collectors.joining(" "));
    String rules =
        mentions.stream()
            .filter(mention -> !mention.counted())
            .map(Mention::rule)
            .filter(rule -> !rule.equals(RuleId.FORM_NOT_COUNTED))
            .collect(Collectors.joining(" "));

    assertThat(codes).as("%s, %s", half, kind).isEqualTo(counted == null ? "" : counted);
    assertThat(rules).as("%s, %s", half, kind).isEqualTo(refused == null ? "" : refused);
  }
}
