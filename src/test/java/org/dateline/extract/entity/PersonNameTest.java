package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "donald j. trump, donald trump, trump",
    "donald trump jr., donald trump jr., trump",
    "kim jong un, kim jong un, kim",
    "kim jong-un, kim jong-un, kim",
    "kim kardashian, kim kardashian, kardashian",
    "lee harvey oswald, lee harvey oswald, oswald",
    "xi jinping, xi jinping, xi",
    "moon jae-in, moon jae-in, moon",
    "keith moon, keith moon, moon",
    "marine le pen, marine le pen, le pen"
  })
  void namesAreTakenApart(String name, String plain, String family) {
    PersonName person = PersonName.of(words(name));

    assertThat(person.plain()).isEqualTo(plain);
    assertThat(person.family()).isEqualTo(family);
  }

  @ParameterizedTest
  @CsvSource({
    "george w. bush, george w. bush",
    "george h.w. bush, george h.w. bush",
    "george h. w. bush, george h.w. bush"
  })
  void initialsThatTellPresidentsApartStay(String name, String key) {
    PersonName person = PersonName.of(words(name));

    assertThat(
            new PersonResolver(List.of(person), Map.of(), Set.of(), Set.of()).resolve(person).key())
        .isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "WTO, World Trade Organization, true",
    "FAO, Food and Agriculture Organization, true",
    "BP, British Petroleum, true",
    "AFL, American Federation of Labor, true",
    "NYT, Washington Post, false",
    "WTX, World Trade Organization, false"
  })
  void acronymsFitTheirNames(String acronym, String name, boolean fits) {
    assertThat(Acronyms.fits(acronym, name)).isEqualTo(fits);
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.split(" ", -1));
  }
}
