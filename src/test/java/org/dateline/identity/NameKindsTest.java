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
import org.dateline.tagger.TaggerModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every kind of name that came out wrong once: from the text of articles to the rows of all. */
final class NameKindsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

  private final Annotator annotator =
      new Annotator(
          new CountryExtractor(
              GAZETTEER, Set.of("USA"), Set.of(Form.NAME, Form.ABBREVIATION), Overrides.NONE),
          Optional.of(new EntityExtractor(TaggerModel.builtIn(), GAZETTEER, Overrides.NONE)));

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @CsvFileSource(resources = "/spec/name-kinds.csv", numLinesToSkip = 1)
  void rowsAreThoseThatAReaderWouldMake(String kind, String articles, String rows) {
    Map<String, Integer> expected = new TreeMap<>();
    for (String row : rows.split("; ", -1)) {
      int blank = row.lastIndexOf(' ');
      expected.put(row.substring(0, blank), Integer.parseInt(row.substring(blank + 1)));
    }

    assertThat(rows(articles.split("\\|\\|", -1))).as(kind).isEqualTo(expected);
  }

  private Map<String, Integer> rows(String... texts) {
    List<ArticleNotes> corpus = Arrays.stream(texts).map(this::notes).toList();
    WhoIsWho whoIsWho = new WhoIsWho(GAZETTEER, Set.of("USA"));
    EvidenceTaker taker = whoIsWho.taker();
    corpus.forEach(article -> taker.add(article, true));
    Identifier identifier =
        whoIsWho.identifier(whoIsWho.decide(taker.evidence()), Overrides.NONE);
    List<NotedMention> settled = new ArrayList<>();
    corpus.forEach(article -> settled.addAll(identifier.settle(article).mentions()));
    return settled.stream()
        .map(NotedMention::mention)
        .filter(mention -> mention.counted() && mention.type().isEntity())
        .collect(Collectors.toMap(Mention::entity, mention -> 1, Integer::sum, TreeMap::new));
  }

  private ArticleNotes notes(String text) {
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
