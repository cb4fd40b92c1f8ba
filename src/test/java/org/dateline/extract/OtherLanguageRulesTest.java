package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.extract.entity.EntityExtractor;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Article;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.Origin;
import org.dateline.model.Published;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In other languages names and abbreviations count, and nothing is guessed. */
class OtherLanguageRulesTest {
  private final Annotator annotator =
      new Annotator(
          new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn()),
          new CountryExtractor(
              Gazetteer.builtIn(),
              Set.of("USA", "RUS", "CHN", "PRK", "KOR"),
              Set.of(Form.NAME, Form.ABBREVIATION, Form.DEMONYM, Form.CAPITAL),
              Overrides.NONE),
          Optional.of(new EntityExtractor(Gazetteer.builtIn(), Overrides.NONE)),
          Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | In China und den USA traf Angela Merkel die Minister. | CHN China 1, USA USA 1",
        "de | American Express meldet in Washington Verluste. | USA American 0, USA Washington 0",
        "fr | Le film Russian Doll est sorti. | RUS Russian 0",
        "en | A Russian ship left China. | RUS Russian 1, CHN China 1",
        "'' | A Russian ship left China. | RUS Russian 1, CHN China 1",
      })
  void formsThatAreSafeCount(String language, String text, String expected) {
    assertThat(
            mentions(language, text).stream()
                .map(
                    mention ->
                        mention.entityId()
                            + " "
                            + mention.span().of(text)
                            + (mention.counted() ? " 1" : " 0"))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"de, 0", "en, 1"})
  void peopleAreNotGuessedInOtherLanguages(String language, int people) {
    Article article = article(language, "Angela Merkel arrived on Monday.");

    assertThat(annotator.annotate(article).mentions()).hasSize(people);
  }

  private List<Mention> mentions(String language, String text) {
    return annotator.annotate(article(language, text)).mentions();
  }

  private static Article article(String language, String text) {
    return new Article(
        new Origin("test", 1),
        "",
        text,
        Published.UNKNOWN,
        Published.UNKNOWN,
        "",
        "",
        List.of(),
        language,
        "");
  }
}
