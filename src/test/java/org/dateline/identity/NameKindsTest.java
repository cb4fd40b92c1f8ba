package org.dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.extract.Annotator;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.extract.entity.EntityExtractor;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Article;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.Origin;
import org.dateline.model.Published;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NoteTaker;
import org.dateline.note.NotedMention;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every kind of name that came out wrong once: from the text of articles to the rows of all. */
final class NameKindsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @CsvFileSource(resources = "/spec/name-kinds.csv", numLinesToSkip = 1)
  void rowsAreThoseThatAReaderWouldMake(String kind, String articles, String rows) {
    Map<String, Integer> expected = new TreeMap<>();
    for (String row : rows.split("; ", -1)) {
      int blank = row.lastIndexOf(' ');
      expected.put(row.substring(0, blank), Integer.parseInt(row.substring(blank + 1)));
    }

    assertThat(rows(Overrides.NONE, articles.split("\\|\\|", -1))).as(kind).isEqualTo(expected);
  }

  @Test
  void theAnalystMayCountWhatIsNoName() {
    String text = "Officials said that Medicaid grew in Ohio.";
    Overrides overrides =
        Overrides.parse(
            "o.csv",
            "action,type,name,to\nmerge,organization,Medicaid,Medicaid\n",
            Gazetteer.builtIn());

    assertThat(rows(Overrides.NONE, text)).containsOnlyKeys("Ohio");
    assertThat(rows(overrides, text)).containsOnlyKeys("Ohio", "Medicaid");
  }

  private static Map<String, Integer> rows(Overrides overrides, String... texts) {
    Annotator annotator =
        new Annotator(
            new Tagger(TaggerModel.builtIn(), GAZETTEER),
            new CountryExtractor(
                GAZETTEER, Set.of("USA"), Set.of(Form.NAME, Form.ABBREVIATION), overrides),
            Optional.of(new EntityExtractor(GAZETTEER, overrides)),
            Optional.empty());
    List<ArticleNotes> corpus = Arrays.stream(texts).map(text -> notes(annotator, text)).toList();
    WhoIsWho whoIsWho = new WhoIsWho(GAZETTEER, Set.of("USA"));
    EvidenceTaker taker = whoIsWho.taker();
    corpus.forEach(article -> taker.add(article, true));
    Identifier identifier = whoIsWho.identifier(whoIsWho.decide(taker.evidence()), overrides);
    List<NotedMention> settled = new ArrayList<>();
    corpus.forEach(article -> settled.addAll(identifier.settle(article).mentions()));
    return settled.stream()
        .map(NotedMention::mention)
        .filter(mention -> mention.counted() && mention.type().isEntity())
        .collect(Collectors.toMap(Mention::entity, mention -> 1, Integer::sum, TreeMap::new));
  }

  private static ArticleNotes notes(Annotator annotator, String text) {
    Article article =
        new Article(
            new Origin("invented", 1),
            "",
            text,
            Published.UNKNOWN,
            Published.UNKNOWN,
            "",
            "",
            List.of(),
            "",
            "en");
    return NoteTaker.of(annotator.annotate(article), ZoneOffset.UTC);
  }
}
