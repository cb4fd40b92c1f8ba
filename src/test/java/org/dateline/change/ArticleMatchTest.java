package org.dateline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.dateline.change.Runs.article;

import org.junit.jupiter.api.Test;

final class ArticleMatchTest {
  @Test
  void articlesWithOneIdAreTheSame() {
    ArticleMatch match =
        ArticleMatch.of(
            Runs.of(article("a1", "a1", "Ships pass", ""), article("a2", "a2", "Gone", "")),
            Runs.of(article("a1", "a1", "Other headline", ""), article("a3", "a3", "New", "")));

    assertThat(match.oldToNew()).containsExactly(entry("a1", "a1"));
    assertThat(match.removed()).extracting(CountedArticle::id).containsExactly("a2");
    assertThat(match.added()).extracting(CountedArticle::id).containsExactly("a3");
  }

  @Test
  void articleWithAnotherDateIsFoundByItsIdentity() {
    ArticleMatch match =
        ArticleMatch.of(
            Runs.of(article("a1", "a1", "Ships pass", "2021-03-01")),
            Runs.of(article("b1", "b1", "Ships pass", "2021-04-01")));

    assertThat(match.oldToNew()).containsExactly(entry("a1", "b1"));
    assertThat(match.removed()).isEmpty();
    assertThat(match.added()).isEmpty();
  }

  @Test
  void articleWithNeitherAddressNorTitleIsKnownByItsIdAlone() {
    ArticleMatch match =
        ArticleMatch.of(Runs.of(article("a1", "a1", "", "")), Runs.of(article("b1", "b1", "", "")));

    assertThat(match.oldToNew()).isEmpty();
    assertThat(match.removed()).hasSize(1);
    assertThat(match.added()).hasSize(1);
  }

  @Test
  void ofArticlesWithOneIdentityEachIsMatchedOnceTheEarliestFirst() {
    ArticleMatch match =
        ArticleMatch.of(
            Runs.of(
                article("a1", "a1", "Weather", "2021-03-02"),
                article("a2", "a2", "Weather", "2021-03-01")),
            Runs.of(article("b1", "b1", "Weather", "2021-05-01")));

    assertThat(match.oldToNew()).containsExactly(entry("a2", "b1"));
    assertThat(match.removed()).extracting(CountedArticle::id).containsExactly("a1");
  }
}
