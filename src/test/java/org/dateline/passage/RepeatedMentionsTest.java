package org.dateline.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.AnnotatedText;
import org.dateline.model.Mention;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NoteTaker;
import org.dateline.trail.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RepeatedMentionsTest {
  private static final AnnotatedArticle ARTICLE =
      AnnotatedText.of(
          "a00000000000a",
          "Gazette",
          "2018-01-02",
          "CHN",
          "Talks with {CHN|China|name}",
          "{RUS|Russia|name} and {RUS|Moscow|capital|form-not-counted} agreed\n"
              + "Read more about {CHN|China|name} and {CHN|Chinese|demonym} trade");

  private static final Trail TRAIL = Trail.of(ARTICLE.article().text());

  @Test
  void mentionsInsideAreRefusedAndThoseBeforeStay() {
    ArticleNotes notes = refuse(4, 10);

    assertThat(notes.plainMentions())
        .extracting(Mention::entityId, Mention::counted, Mention::rule)
        .containsExactly(
            tuple("CHN", true, ""),
            tuple("RUS", true, ""),
            tuple("RUS", false, "form-not-counted"),
            tuple("CHN", false, "repeated"),
            tuple("CHN", false, "repeated"));
  }

  @Test
  void mainCountryAndWordsAreThoseOfTheRest() {
    ArticleNotes all = refuse(0, 0);
    ArticleNotes half = refuse(0, 4);

    assertThat(all.mainCountry()).isEqualTo("CHN");
    assertThat(half.mainCountry()).isEqualTo("CHN");
    assertThat(refuse(4, 10).mainCountry()).isEqualTo("CHN");
    assertThat(refuse(0, 10).plainMentions())
        .filteredOn(Mention::counted)
        .extracting(Mention::entityId)
        .containsExactly("CHN");
    assertThat(half.facts().words()).isEqualTo(7);
    assertThat(half.facts().repeatedWords()).isEqualTo(3); // 4 of the text's 10 words
    assertThat(half.facts().countedWords()).isEqualTo(4);
  }

  @Test
  void aNameThatIsOnlyPartlyInsideStays() {
    ArticleNotes notes = refuse(7, 8);

    assertThat(notes.plainMentions())
        .filteredOn(mention -> mention.rule().equals("repeated"))
        .extracting(mention -> mention.span().of(ARTICLE.article().text()))
        .containsExactly("China");
  }

  /** The name in front of a box about it is the reporter's; what the box says is not. */
  @ParameterizedTest
  @CsvSource({
    "said {RUS|Moscow|capital} of {CHN|Nord|name} Ada (Addie) NordShips late again in {FRA|Paris|capital} and more, RUS CHN",
    "said {CHN|Ada Nord|name} Ada Maria NordShips late again in {FRA|Paris|capital} and more, CHN",
    "said {CHN|Nord|name} that ships of Nord are late again in {FRA|Paris|capital} and more, ''",
    "said the ships were late once more and nobody knew why but {CHN|Nord|name} Ada NordShips late again, ''"
  })
  void theReportersOwnNameInFrontOfABoxCounts(String text, String counted) {
    AnnotatedArticle article =
        AnnotatedText.of("a00000000000a", "Gazette", "2018-01-02", "", "T", text);
    Trail trail = Trail.of(article.article().text());
    BitSet repeated = new BitSet();
    repeated.set(1, trail.words());
    ArticleNotes notes =
        RepeatedMentions.refuse(
            NoteTaker.of(article, ZoneOffset.UTC), Passages.of(trail, repeated));

    assertThat(notes.plainMentions())
        .filteredOn(Mention::counted)
        .extracting(Mention::entityId)
        .isEqualTo(counted.isEmpty() ? List.of() : List.of(counted.split(" ")));
  }

  private static ArticleNotes refuse(int firstWord, int endWord) {
    BitSet repeated = new BitSet();
    repeated.set(firstWord, endWord);
    return RepeatedMentions.refuse(
        NoteTaker.of(ARTICLE, ZoneOffset.UTC), Passages.of(TRAIL, repeated));
  }
}
