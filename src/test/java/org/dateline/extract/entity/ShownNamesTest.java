package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShownNamesTest {
  @ParameterizedTest
  @CsvSource({
    "LOCATION, NORWICK/Norwick, Norwick",
    "ORGANIZATION, NORWICK/Norwick, NORWICK",
    "LOCATION, NORWICK/NORWICK/Norwick, NORWICK",
    "PERSON, ADA NORD/ADA NORD/Ada Nord, Ada Nord",
    "LOCATION, Norwick/Norwich, Norwich"
  })
  void theMostFrequentFormIsShownAndOfEqualsAPlaceNotInCapitals(
      MentionType type, String forms, String shown) {
    ShownNames names = new ShownNames();

    for (String form : forms.split("/", -1)) {
      names.add(type, "key", form);
    }

    assertThat(names.name(type, "key")).isEqualTo(shown);
  }
}
