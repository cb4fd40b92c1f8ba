package org.dateline.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.Gathered;
import org.dateline.article.MemoryFile;
import org.dateline.extract.Annotator;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.Article;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.junit.jupiter.api.Test;

/** The same articles give the same texts, titles, days and counts from every archive. */
final class ExportInvarianceTest {
  private static final Annotator ANNOTATOR =
      new Annotator(
          new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn()),
          new CountryExtractor(
              Gazetteer.builtIn(),
              Set.of("TGO", "MLI", "TCD", "FRA", "PER", "KEN"),
              Set.of(Form.NAME),
              Overrides.NONE),
          Optional.empty(),
          Optional.empty());

  @Test
  void everyArchiveGivesTheSameArticles() {
    for (MemoryFile file : TenArticles.exports()) {
      Gathered gathered = Gathered.from(file);
      assertThat(gathered.rejected()).isEmpty();
      assertThat(gathered.articles()).hasSize(TenArticles.ARTICLES);
      for (int i = 1; i <= TenArticles.ARTICLES; i++) {
        Article article = gathered.articles().get(i - 1);
        assertThat(article.title()).isEqualTo(TenArticles.title(i));
        assertThat(article.text()).isEqualTo(String.join("\n\n", TenArticles.text(i)));
        assertThat(article.published().iso()).isEqualTo("2011-03-%02d".formatted(i));
        assertThat(article.source()).isEqualTo("The Harbour Post");
        assertThat(article.origin().record()).isEqualTo(i);
      }
    }
  }

  @Test
  void everyFormatGivesTheSameCounts() {
    List<Map<String, Integer>> counts =
        TenArticles.everywhere().stream().map(ExportInvarianceTest::counts).toList();

    assertThat(counts.get(0)).containsEntry("2011-03-07 The Harbour Post TGO", 2).hasSize(60);
    assertThat(counts).allMatch(counts.get(0)::equals);
  }

  /** Day, source and country of each counted mention, and how many. */
  private static Map<String, Integer> counts(List<MemoryFile> files) {
    Map<String, Integer> counts = new TreeMap<>();
    for (MemoryFile file : files) {
      Gathered gathered = Gathered.from(file);
      assertThat(gathered.rejected()).isEmpty();
      for (Article article : gathered.articles()) {
        String day = article.published().date().orElseThrow().toString();
        for (Mention mention : ANNOTATOR.annotate(article).mentions()) {
          String key = day + " " + article.source() + " " + mention.entityId();
          counts.merge(key, mention.counted() ? 1 : 0, Integer::sum);
        }
      }
    }
    return counts;
  }
}
