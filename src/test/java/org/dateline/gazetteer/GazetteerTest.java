package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.model.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the gazetteer: complete as they come, checked when edited. */
final class GazetteerTest {
  private static final String FORMS = "code,form,name,rule\n";

  @Test
  void everyCodeOfTheStandardIsACountry() {
    Map<String, String> codeToAlpha2 =
        Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(GazetteerTest::alpha3, code -> code));

    assertThat(Gazetteer.builtIn().countries())
        .hasSize(249)
        .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()))
        .allSatisfy(
            country -> assertThat(country.alpha2()).isEqualTo(codeToAlpha2.get(country.code())));
  }

  private static String alpha3(String alpha2) {
    return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
  }

  @ParameterizedTest
  @CsvSource({
    "USA, United States",
    "RUS, Russia",
    "PRK, North Korea",
    "CHN, China",
    "GBR, United Kingdom",
  })
  void countriesAreShownAsNewspapersNameThem(String code, String name) {
    assertThat(Gazetteer.builtIn().country(code)).map(Country::name).contains(name);
  }

  @Test
  void everyPeopledCountryHasADemonymAndACapital() {
    Gazetteer gazetteer = Gazetteer.builtIn();

    for (String code : new String[] {"USA", "RUS", "PRK", "CHN", "FRA", "NGA", "BRA", "IND"}) {
      assertThat(gazetteer.forms())
          .filteredOn(form -> form.code().equals(code))
          .extracting(CountryForm::form)
          .contains(Form.NAME, Form.DEMONYM, Form.CAPITAL);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "US, USA",
    "us, USA",
    "usa, USA",
    "UK, GBR",
    "Russia, RUS",
    "North Korea, PRK",
    "RUSS, RUS",
    "DPRK, PRK",
  })
  void unknownCodeLeadsToTheOneThatWasMeant(String unknown, String meant) {
    assertThat(Gazetteer.builtIn().nearestCode(unknown)).contains(meant);
  }

  @Test
  void nothingNearIsNoSuggestion() {
    assertThat(Gazetteer.builtIn().nearestCode("Atlantis")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US,name,Uncle Sam,|:2: unknown country code: \"US\"; did you mean USA?",
        "USA,nickname,Uncle Sam,|:2: unknown form: \"nickname\"; choose name,",
        "USA,name,,|:2: name is missing: \"USA,name,,\"; fill it in",
        "USA,name,Uncle Sam,maybe|:2: unknown rule: \"maybe\"; choose former, both",
        "USA,name,United States,|:2: form stands twice for USA: \"United States\"; delete",
        "USA,name,China,|:2: form is claimed by CHN and USA: \"China\"; give its readings in",
        "USA,name,Uncle, Sam,x,y|:2: line has 6 cells, not 4: \"USA,name,Uncle,Sam,x,y\"; put",
      })
  void faultyFormIsToldWithFileLineAndAdvice(String line, String message) {
    assertThatThrownBy(() -> Gazetteer.of(Map.of("country-forms.csv", FORMS + line)))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("country-forms.csv" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "countries.csv|code,alpha2,name\\nusa,US,x|:2: not ISO 3166-1 codes: \"usa,US\"; expected",
        "countries.csv|code,alpha2,name\\nUSA,US,x\\nUSA,US,y|:3: country stands twice: \"USA\"; del",
        "not-countries.csv|phrase,rule\\nx,place\\nx,thing|:3: phrase stands twice: \"x\"; delete",
        "not-countries.csv|name,rule|:1: header is not known: \"name,rule\"; expected phrase,rule",
        "not-countries.csv|# nothing|:1: header is missing: \"\"; expected phrase,rule",
        "not-countries.csv|phrase,rule\\n{any Air,x|:2: gap is not closed: \"{any Air\"; close it",
        "not-countries.csv|phrase,rule\\n{nmae} Air,x|:2: unknown kind of form in a gap: \"{nmae} Air\";"
            + " did you mean {name}?",
        "not-countries.csv|phrase,rule\\nEast Jersey,inside-nmae|:2: unknown rule: \"inside-nmae\";"
            + " did you mean inside-name?",
        "not-countries.csv|phrase,rule\\nEast Jersey,zzz|:2: unknown rule: \"zzz\"; known are address,",
        "not-countries.csv|phrase,rule\\nEast Jersey,context|:2: unknown rule: \"context\";",
        "not-countries.csv|phrase,rule\\nEast Jersey,title|:2: unknown rule: \"title\";",
        "ambiguous-forms.csv|name,form,reading,evidence\\nJersey,name,toun,|:2: unknown reading: \"toun\";"
            + " did you mean town?",
        "ambiguous-forms.csv|name,form,reading,evidence\\nx,name,XXX,y|:2: unknown country code: \"",
        "leaders.csv|code,office,name,short,from,to\\nUSA,p,A B,B,2017,|:2: date is not a date: \"2017\"",
        "leaders.csv|code,office,name,short,from,to\\nUSA,p,A B,B,2017-02-01,2017-01-01|:2: to is bef",
        "planets.csv|x|: file is not of the gazetteer: \"planets.csv\"; known are countries.csv,",
      })
  void faultyFileIsToldWithLineAndAdvice(String file, String content, String message) {
    String lines = content.replace("\\n", "\n");

    assertThatThrownBy(() -> Gazetteer.of(Map.of(file, lines)))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith(file + message);
  }

  @Test
  void twoLeadersMayNotHoldOneOfficeAtOnce() {
    String leaders =
        """
        # presidents
        code,office,name,short,from,to
        USA,president,Ann Able,Able,2017-01-20,2021-01-20
        USA,president,Bob Best,Best,2020-01-01,
        """;

    assertThatThrownBy(() -> Gazetteer.of(Map.of("leaders.csv", leaders)))
        .hasMessage(
            "leaders.csv:4: dates overlap those of Ann Able: \"Bob Best\"; correct from or to");
  }

  @Test
  void editedFileReplacesTheBuiltInOneAndTheOthersStay() {
    Gazetteer edited =
        Gazetteer.of(Map.of("country-forms.csv", "\ufeff" + FORMS + "USA,name,Uncle Sam,\n"));

    assertThat(edited.countries()).hasSize(249);
    assertThat(edited.forms()).extracting(CountryForm::name).contains("Uncle Sam", "China");
    assertThat(edited.forms()).extracting(CountryForm::name).doesNotContain("Muscovy", "PRC");
  }
}
