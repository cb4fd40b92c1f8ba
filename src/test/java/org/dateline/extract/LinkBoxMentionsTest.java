package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.country.CountryExtractor;
import org.dateline.extract.entity.EntityExtractor;
import org.dateline.extract.topic.TopicExtractor;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.gazetteer.TopicPhrase;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.Origin;
import org.dateline.model.Published;
import org.dateline.model.RuleId;
import org.dateline.note.ArticleWords;
import org.dateline.note.PlainWords;
import org.dateline.tagger.Tagger;
import org.dateline.tagger.TaggerModel;
import org.junit.jupiter.api.Test;

/** A box of links in the middle of a sentence is no part of it, and nothing in it counts. */
final class LinkBoxMentionsTest {
  private static final String BOX =
      "Ada Ruth KellnerNew tariffs hit Beijing Jo Sarum meets China's envoy in Berlin MORE";
  private static final String TEXT =
      "A storm came. Senator Ada Kellner " + BOX + " (D-Ohio) left Russia. Kellner was tired.";

  private final Annotator annotator =
      new Annotator(
          new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn()),
          new CountryExtractor(
              Gazetteer.builtIn(),
              Set.of("RUS", "CHN"),
              Set.of(Form.NAME, Form.DEMONYM),
              Overrides.NONE),
          Optional.of(new EntityExtractor(Gazetteer.builtIn(), Overrides.NONE)),
          Optional.of(new TopicExtractor(List.of(new TopicPhrase("trade", "tariffs", false)))));

  private final AnnotatedArticle annotated = annotator.annotate(article(TEXT));

  @Test
  void theNamesAroundItCount() {
    assertThat(annotated.mentions())
        .filteredOn(Mention::counted)
        .extracting(mention -> mention.span().of(TEXT), Mention::entityId, Mention::sentence)
        .contains(
            tuple("Ada Kellner", "per:ada kellner", 2),
            tuple("Russia", "RUS", 2),
            tuple("Kellner", "per:ada kellner", 3));
    assertThat(annotated.mainCountry()).isEqualTo("RUS");
    assertThat(annotated.textSentences()).hasSize(3);
  }

  @Test
  void allThatIsInItIsKeptWithItsRule() {
    int start = TEXT.indexOf(BOX);

    assertThat(annotated.mentions())
        .filteredOn(one -> one.span().start() >= start && one.span().end() <= start + BOX.length())
        .allMatch(one -> !one.counted() && one.rule().equals(RuleId.LINK_BOX))
        .allMatch(one -> one.sentence() == 2)
        .extracting(one -> one.span().of(TEXT))
        .contains("China", "Beijing", "tariffs", "Jo Sarum", "Berlin");
    assertThat(annotated.mentions()).isSorted();
  }

  @Test
  void aBoxAtTheEndBelongsToTheSentenceBeforeIt() {
    String text = "Ships are late, said Ada Kellner " + BOX;

    assertThat(annotator.annotate(article(text)).mentions())
        .isNotEmpty()
        .allMatch(mention -> mention.sentence() == 1)
        .filteredOn(mention -> mention.rule().equals(RuleId.LINK_BOX))
        .isNotEmpty();
  }

  @Test
  void itsWordsAreNoneOfTheArticle() {
    ArticleWords words = ArticleWords.of(annotated, new PlainWords(Set.of()));

    assertThat(words.wordToSentences())
        .containsKeys("storm", "senator", "left", "tired")
        .doesNotContainKeys("tariffs", "envoy", "more");
    assertThat(annotated.words())
        .isEqualTo(annotator.annotate(article(TEXT.replace(BOX + " ", ""))).words());
  }

  private static Article article(String text) {
    return new Article(
        new Origin("test", 1),
        "",
        text,
        Published.UNKNOWN,
        Published.UNKNOWN,
        "",
        "",
        List.of(),
        "en",
        "");
  }
}
