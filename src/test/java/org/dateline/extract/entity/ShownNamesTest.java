package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShownNamesTest {
  @ParameterizedTest
  @CsvSource({
    "NORWICK/Norwick, Norwick",
    "NORWICK/NORWICK/Norwick, NORWICK",
    "ADA NORD/ADA NORD/Ada Nord, Ada Nord",
    "Norwick/Norwich, Norwich"
  })
  void theMostFrequentFormIsShownAndOfEqualsTheOneWithFewerCapitals(String forms, String shown) {
    ShownNames names = new ShownNames();

    for (String form : forms.split("/", -1)) {
      names.add(MentionType.LOCATION, "key", form);
    }

    assertThat(names.name(MentionType.LOCATION, "key")).isEqualTo(shown);
  }
}
