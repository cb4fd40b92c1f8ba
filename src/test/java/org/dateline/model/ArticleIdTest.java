package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleIdTest {
  private static final LocalDate DAY = LocalDate.of(2017, 1, 23);

  @Test
  void isTheHashOfTheFivePartsOfAnArticle() throws GeneralSecurityException {
    String joined = "Daily\u001fhttp://x.org/1\u001fA title\u001f2017-01-23\u001fSome text.";

    assertThat(ArticleId.of(article("Daily", "http://x.org/1", "A title", DAY, "Some text.")))
        .isEqualTo("a" + slowly(joined));
    assertThat(ArticleId.of(article("", "", "", null, "")))
        .isEqualTo("a" + slowly("\u001f".repeat(4)));
  }

  @Test
  void whiteSpaceAndCompositionDoNotMatter() {
    String id = ArticleId.of(article("Daily", "", "Caf\u00e9 is open", DAY, "One two.\n\nThree."));

    assertThat(
            ArticleId.of(
                article(" Daily\u00a0", "", "Cafe\u0301 is  open", DAY, "One\ttwo. Three.\n")))
        .isEqualTo(id);
    assertThat(
            ArticleId.of(
                article("Daily", "", "Caf\u00e9 is\u0085open", DAY, "One two.\u2028Three.")))
        .isEqualTo(id);
    assertThat(ArticleId.of(article("Daily", "", "Caf\u00e9 isopen", DAY, "One two. Three.")))
        .isNotEqualTo(id);
  }

  @Test
  void theDateIsTheOneThatTheArticleGives() {
    String id = ArticleId.of(article("", "", "", DAY, "Text."));

    assertThat(
            ArticleId.of(
                article("", "", "", OffsetDateTime.parse("2017-01-23T23:30:00-08:00"), "Text.")))
        .isEqualTo(id);
    assertThat(ArticleId.of(article("", "", "", DAY.plusDays(1), "Text."))).isNotEqualTo(id);
    assertThat(ArticleId.of(article("", "", "", null, "Text."))).isNotEqualTo(id);
  }

  @Test
  void originAndOtherPartsDoNotMatter() {
    Article article = article("Daily", "", "Title", DAY, "Text.");
    Article same =
        new Article(
            new Origin("other.csv", 9),
            article.title(),
            article.text(),
            article.published(),
            Published.UNKNOWN,
            article.source(),
            article.url(),
            List.of("Ann Lee"),
            "en",
            "World");

    assertThat(ArticleId.of(same)).isEqualTo(ArticleId.of(article));
  }

  @Test
  void numbersAreInTheOrderOfIds() {
    Random random = new Random(5);
    for (int round = 0; round < 5000; round++) {
      long number = random.nextLong() >>> 4 >>> random.nextInt(55);
      long other = random.nextLong() >>> 4 >>> random.nextInt(55);
      String id = ArticleId.fromNumber(number);

      assertThat(id).as("seed 5").matches("a[a-z2-7]{12}");
      assertThat(ArticleId.toNumber(id)).as("seed 5: %s", id).isEqualTo(number);
      assertThat(Integer.signum(id.compareTo(ArticleId.fromNumber(other))))
          .as("seed 5: %d %d", number, other)
          .isEqualTo(Long.compare(number, other));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a22222222222", "a2222222222222", "b222222222222", "a22222222222A"})
  void whatIsNoIdIsRefused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleId.toNumber(id))
        .withMessageContaining("\"" + id + "\"");
  }

  /** Base 32 by long division of the first 60 bits. */
  private static String slowly(String joined) throws GeneralSecurityException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8));
    BigInteger rest = new BigInteger(1, hash).shiftRight(256 - 60);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      id.append("abcdefghijklmnopqrstuvwxyz234567".charAt(rest.intValue() & 31));
      rest = rest.shiftRight(5);
    }
    return id.reverse().toString();
  }

  private static Article article(
      String source, String url, String title, @Nullable Temporal date, String text) {
    Published published = date == null ? Published.UNKNOWN : new Published(date, DateClue.FIELD);
    return new Article(
        new Origin("a.txt", 1),
        title,
        text,
        published,
        Published.UNKNOWN,
        source,
        url,
        List.of(),
        "",
        "");
  }
}
