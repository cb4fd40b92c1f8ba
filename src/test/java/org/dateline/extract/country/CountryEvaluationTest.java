package org.dateline.extract.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.gazetteer.Country;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Field;
import org.dateline.model.Mention;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures country mentions on articles that people marked; prints the tables of {@code
 * accuracy.md}. It runs in the profile {@code evaluate} and needs {@code -Dgold=FOLDER}.
 */
@Tag("evaluate")
final class CountryEvaluationTest {
  private static final List<String> DEFAULT_CODES = List.of("US", "RU", "KP", "CN");
  private static final Set<String> SETS_WITH_SPANS = Set.of("geowebnews-dev", "aida-testa");
  private static final Map<String, String> CODE_TO_ALPHA2 = alpha2();

  /** The least F1 is what a plain list of names and demonyms scores. */
  @ParameterizedTest
  @CsvSource({
    "geowebnews-dev, .933",
    "tr-news, .926",
    "geovirus, .916",
    "aida-testa, .834",
    "lgl, .801",
  })
  void countriesOfArticlesAreThoseThatPeopleMarked(String set, double floor) throws IOException {
    String gold = System.getProperty("gold", "");
    assumeTrue(!gold.isEmpty(), "no gold articles: run with -Dgold=FOLDER");
    CountryExtractor extractor = ExtractedCountries.extractor(Overrides.NONE);
    CountryScore articles = new CountryScore();
    CountryScore withoutTeams = new CountryScore();
    CountryScore spans = new CountryScore();
    Map<String, CountryScore> codeToScore = new TreeMap<>();
    DEFAULT_CODES.forEach(code -> codeToScore.put(code, new CountryScore()));

    for (GoldArticle article : GoldArticle.read(Path.of(gold, "countries", set + ".jsonl"))) {
      List<Mention> counted =
          ExtractedCountries.in(article.article(), extractor).stream()
              .filter(Mention::counted)
              .toList();
      Set<String> found = new HashSet<>();
      counted.forEach(mention -> found.add(CODE_TO_ALPHA2.get(mention.entityId())));
      Set<String> either = new TreeSet<>(found);
      either.addAll(article.explicit());
      for (String code : either) {
        boolean isTrue = article.explicit().contains(code);
        if (!isTrue && article.undecided().contains(code)) {
          continue;
        }
        articles.add(found.contains(code), isTrue);
        if (isTrue || !isTeamOnly(code, counted, article)) {
          withoutTeams.add(found.contains(code), isTrue);
        }
        codeToScore.getOrDefault(code, new CountryScore()).add(found.contains(code), isTrue);
      }
      addSpans(counted, article, spans);
    }

    print(set, articles, withoutTeams, spans, codeToScore);
    assertThat(articles.f1()).as(set).isGreaterThan(floor);
  }

  /** Whether each mention of the country is what the set calls a national team. */
  private static boolean isTeamOnly(String code, List<Mention> counted, GoldArticle article) {
    return counted.stream()
        .filter(mention -> code.equals(CODE_TO_ALPHA2.get(mention.entityId())))
        .filter(mention -> mention.field() == Field.TEXT)
        .allMatch(
            mention ->
                article.mentions().stream()
                    .anyMatch(
                        marked ->
                            marked.isTeam()
                                && marked.start() <= mention.span().start()
                                && mention.span().end() <= marked.end()));
  }

  private static void addSpans(List<Mention> counted, GoldArticle article, CountryScore spans) {
    Set<String> gold = new HashSet<>();
    for (GoldArticle.Marked marked : article.mentions()) {
      if (marked.isCountry()) {
        gold.add(marked.start() + "-" + marked.end() + marked.code());
      }
    }
    Set<String> found = new HashSet<>();
    for (Mention mention : counted) {
      if (mention.field() == Field.TEXT) {
        String code = CODE_TO_ALPHA2.getOrDefault(mention.entityId(), "");
        found.add(mention.span().start() + "-" + mention.span().end() + code);
      }
    }
    Set<String> either = new HashSet<>(found);
    either.addAll(gold);
    either.forEach(span -> spans.add(found.contains(span), gold.contains(span)));
  }

  private static void print(
      String set,
      CountryScore articles,
      CountryScore withoutTeams,
      CountryScore spans,
      Map<String, CountryScore> codeToScore) {
    List<String> rows = new ArrayList<>();
    rows.add(articles.row(set));
    rows.add(withoutTeams.row(set + ", teams set aside"));
    if (SETS_WITH_SPANS.contains(set)) {
      rows.add(spans.row(set + ", spans"));
    }
    codeToScore.forEach((code, score) -> rows.add(score.row(set + ", " + code)));
    System.out.println(String.join("\n", rows));
  }

  private static Map<String, String> alpha2() {
    Map<String, String> codeToAlpha2 = new HashMap<>();
    for (Country country : Gazetteer.builtIn().countries()) {
      codeToAlpha2.put(country.code(), country.alpha2());
    }
    return codeToAlpha2;
  }
}
