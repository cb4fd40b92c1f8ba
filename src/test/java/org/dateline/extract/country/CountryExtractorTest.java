package org.dateline.extract.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Article;
import org.dateline.model.DateClue;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the options, the overrides and the whole article change about the mentions. */
final class CountryExtractorTest {
  @Test
  void onlyConfiguredCountriesAreReturnedButAllAreMatched() {
    CountryExtractor extractor =
        new CountryExtractor(
            Gazetteer.builtIn(), Set.of("SDN"), ExtractedCountries.DEFAULT_FORMS, Overrides.NONE);

    List<Mention> mentions =
        ExtractedCountries.in(
            ExtractedCountries.article("", "South Sudan and Sudan and China met."), extractor);

    assertThat(mentions).singleElement().satisfies(m -> assertThat(m.span().start()).isEqualTo(16));
  }

  @Test
  void formsThatAreAskedForCount() {
    CountryExtractor extractor =
        new CountryExtractor(
            Gazetteer.builtIn(),
            ExtractedCountries.ALL,
            EnumSet.of(Form.CAPITAL, Form.LEADER),
            Overrides.NONE);

    List<Mention> mentions =
        ExtractedCountries.in(
            ExtractedCountries.article("", "Russia, Moscow and Vladimir Putin agreed."), extractor);

    assertThat(mentions)
        .extracting(mention -> mention.counted() + " " + mention.rule())
        .containsExactly("false form-not-counted", "true ", "true ");
  }

  @Test
  void mentionTellsFieldSentenceAndSpan() {
    Article article = ExtractedCountries.article("Iran waits", "It rained. Then Iran’s army left.");

    List<Mention> mentions =
        ExtractedCountries.in(article, ExtractedCountries.extractor(Overrides.NONE));

    assertThat(mentions).extracting(Mention::field).containsExactly(Field.TITLE, Field.TEXT);
    assertThat(mentions).extracting(Mention::sentence).containsExactly(1, 2);
    assertThat(mentions)
        .allSatisfy(
            mention ->
                assertThat(mention.span().of(article.field(mention.field()))).isEqualTo("Iran"));
  }

  @Test
  void textDecidesWhatTheTitleMeans() {
    Article article =
        ExtractedCountries.article("Georgia counts again", "Votes in Atlanta were counted.");

    List<Mention> mentions =
        ExtractedCountries.in(article, ExtractedCountries.extractor(Overrides.NONE));

    assertThat(mentions).singleElement().satisfies(m -> assertThat(m.rule()).isEqualTo("place"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Norway Arrests Peru Telecom Boss, Will Extradite Him', NOR",
    "'Cuban News Outlets Fawn Over Visitor', CUB",
    "'House Panel Finds Peru Report Wrong', PER",
    "'The Peru Times Finds Buyer', ''",
  })
  void wordsOfHeadlinesMakeNoLongerName(String title, String codes) {
    Article article = ExtractedCountries.article(title, "");

    List<Mention> mentions =
        ExtractedCountries.in(article, ExtractedCountries.extractor(Overrides.NONE));

    assertThat(mentions)
        .filteredOn(Mention::counted)
        .extracting(Mention::entityId)
        .containsExactlyElementsOf(codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1)));
  }

  @Test
  void personNamedInTheTextIsThePersonOfTheTitle() {
    Article article =
        ExtractedCountries.article("Jordan Wins Again", "The coach praised Michael Jordan.");

    List<Mention> mentions =
        ExtractedCountries.in(article, ExtractedCountries.extractor(Overrides.NONE));

    assertThat(mentions).extracting(Mention::rule).containsOnly("person-name");
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-19, Barack Obama, USA",
    "2017-06-01, Donald Trump, USA",
    "2007-06-01, Donald Trump, ''",
    "1989-01-01, Mikhail Gorbachev, RUS",
    "2017-06-01, Mikhail Gorbachev, ''",
  })
  void leaderStandsForTheCountryWhileInOffice(LocalDate day, String name, String code) {
    Article undated = ExtractedCountries.article("", name + " spoke.");
    Article article =
        new Article(
            undated.origin(),
            "",
            undated.text(),
            new Published(day, DateClue.FIELD),
            Published.UNKNOWN,
            "",
            "",
            List.of(),
            "en",
            "");

    List<Mention> mentions =
        ExtractedCountries.in(article, ExtractedCountries.extractor(Overrides.NONE));

    assertThat(mentions)
        .extracting(Mention::entityId)
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void overridesDecideAndAreCountedAsUsed() {
    Overrides overrides =
        Overrides.parse(
            "own.csv",
            """
            action,type,name,to
            country,,Middle Kingdom,CHN
            not-country,,Georgia Smith,
            ignore,country,Jordan,
            country,,Nowhere,USA
            country,,Georgia,GEO
            """,
            Gazetteer.builtIn());
    Article article =
        ExtractedCountries.article(
            "", "The Middle Kingdom wrote to Georgia Smith about Jordan and Georgia.");

    CountryMentions found =
        ExtractedCountries.find(article, ExtractedCountries.extractor(overrides));

    assertThat(found.mentions())
        .extracting(mention -> mention.entityId() + " " + mention.counted() + " " + mention.rule())
        .containsExactly(
            "CHN true override", "GEO false override", "JOR false override", "GEO true override");
    assertThat(found.overrides()).containsExactlyInAnyOrder(0, 1, 2, 4);
  }

  @Test
  void editedFormsAreMatched() {
    Gazetteer edited =
        Gazetteer.of(Map.of("country-forms.csv", "code,form,name,rule\nRUS,name,Muscovy,former\n"));
    CountryExtractor extractor =
        new CountryExtractor(
            edited, ExtractedCountries.ALL, ExtractedCountries.DEFAULT_FORMS, Overrides.NONE);

    List<Mention> mentions =
        ExtractedCountries.in(
            ExtractedCountries.article("", "Muscovy, or Russia, fought the Russians."), extractor);

    assertThat(mentions).extracting(Mention::rule).containsExactly("former", "");
  }

  @Test
  void refusedMentionKeepsTheLongerName() {
    List<Mention> mentions = ExtractedCountries.inText("She joined the Bank of America.");

    assertThat(mentions)
        .singleElement()
        .satisfies(mention -> assertThat(mention.within()).isEqualTo("Bank of America"));
  }
}
