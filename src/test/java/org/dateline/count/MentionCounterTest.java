package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.CodePointOrder;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.AnnotatedText;
import org.dateline.model.ArticleId;
import org.dateline.model.Form;
import org.dateline.model.RandomArticles;
import org.dateline.note.NoteTaker;
import org.junit.jupiter.api.Test;

final class MentionCounterTest {
  private static final String ID = "a222222222223";

  @Test
  void aDigestHasWhatCountingNeeds() {
    ArticleCounts digest = digest("Daily", "2017-01-02", "{USA|U.S.|abbreviation}", "No one.");

    assertThat(digest.id()).isEqualTo(ArticleId.toNumber(ID));
    assertThat(digest.date()).contains(LocalDate.of(2017, 1, 2));
    assertThat(digest.epochSecond()).isEqualTo(1_483_315_200L);
    assertThat(digest.source()).isEqualTo("Daily");
    assertThat(digest.mainCountry()).isEqualTo("USA");
  }

  @Test
  void mentionsAreCountedByWhatWasDecided() {
    Occurrence china =
        digest(
                "",
                "",
                "{CHN|China|name}",
                """
                {CHN|Chinese|demonym} and {CHN|Beijing|capital|form-not-counted}.
                {CHN|china|name|not-country} and {CHN|China|name} and {CHN|China|name}.""")
            .occurrences()
            .get(0);

    assertThat(china.mentions()).isEqualTo(4);
    assertThat(china.refused()).isEqualTo(1);
    assertThat(china.accepted()).isEqualTo(Map.of(Form.NAME, 3, Form.DEMONYM, 1, Form.CAPITAL, 1));
    assertThat(china.sentences().size()).isEqualTo(3);
    assertThat(china.sentences().first()).hasValue(0);
    assertThat(china.surfaces()).isEmpty();
    assertThat(china.name()).isEqualTo("The CHN");
    assertThat(china.isCountry()).isTrue();
  }

  @Test
  void writtenFormsOfEntitiesAreOnOneLine() {
    Occurrence kim =
        digest(
                "",
                "",
                "{per:kim|Kim\u00a0Jong|full}",
                "{per:kim|Kim  Jong|full} {per:kim|Kim|short}")
            .occurrences()
            .get(0);

    assertThat(kim.surfaces()).isEqualTo(Map.of("Kim Jong", 2, "Kim", 1));
    assertThat(kim.accepted()).isEmpty();
    assertThat(kim.isCountry()).isFalse();
  }

  @Test
  void bracketsThatOpenOrCloseOutsideAreNoPartOfAForm() {
    Occurrence kim =
        digest(
                "",
                "",
                "{per:kim|Kim] Jong|full}",
                "{per:kim|Kim) Jong|full} {per:kim|K. (Kim) J|full}")
            .occurrences()
            .get(0);

    assertThat(kim.surfaces()).isEqualTo(Map.of("Kim Jong", 2, "K. (Kim) J", 1));
  }

  @Test
  void whatIsOnlyRefusedIsNotCounted() {
    ArticleCounts digest =
        digest("", "", "{CHN|china|name|not-country} {|Georgia|name|ambiguous}", "No.");

    assertThat(digest.occurrences()).hasSize(1);
    assertThat(digest.occurrences().get(0).isCounted()).isFalse();
  }

  @Test
  void idsAreInOrderOfCodePoints() {
    ArticleCounts digest =
        digest("", "", "{per:\ud83d\ude00|A|full} {per:\uff5e|B|full} {USA|U|name}", "No.");

    assertThat(digest.occurrences().stream().map(Occurrence::id))
        .containsExactly("USA", "per:\uff5e", "per:\ud83d\ude00")
        .isSortedAccordingTo(CodePointOrder.INSTANCE);
  }

  @Test
  void digestsSurviveAsBytes() {
    for (AnnotatedArticle article : RandomArticles.next(new Random(9), 100)) {
      ArticleCounts digest = MentionCounter.count(NoteTaker.of(article, ZoneOffset.UTC));
      byte[] bytes = encoded(digest);

      ArticleCounts decoded = ArticleCounts.decode(new ByteDecoder(bytes));

      assertThat(encoded(decoded)).as("seed 9: %s", digest).isEqualTo(bytes);
      assertThat(decoded)
          .as("seed 9")
          .usingRecursiveComparison()
          .ignoringCollectionOrder()
          .isEqualTo(digest);
    }
  }

  private static byte[] encoded(ArticleCounts digest) {
    ByteEncoder out = new ByteEncoder();
    digest.encode(out);
    return out.toBytes();
  }

  private static ArticleCounts digest(String source, String date, String title, String text) {
    return MentionCounter.count(
        NoteTaker.of(AnnotatedText.of(ID, source, date, "USA", title, text), ZoneOffset.UTC));
  }
}
