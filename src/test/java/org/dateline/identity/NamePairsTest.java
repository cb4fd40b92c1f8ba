package org.dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dateline.model.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two persons with a hyphen, and double names. */
final class NamePairsTest {
  private final InventedCorpus corpus =
      new InventedCorpus()
          .times(3, "per:Ada Novak", "per:Novak")
          .times(3, "per:Hob Tansley", "per:Tansley");

  @ParameterizedTest
  @CsvSource({
    "per:Novak-Tansley,true",
    "per:Tansley-Novak,true",
    "per:Novak-Corran,false",
    "per:Jean-Novak,false",
    "org:Novak-Tansley,false",
    "loc:Novak-Tansley,false",
    "per:Ada Novak-Hob Tansley,true",
    "per:Novak-Hob Tansley,true",
    "per:Novak-Lee Tansley,false",
    "per:Sen. Novak-Tansley,false"
  })
  void aNameOfTwoFamiliesIsNone(String name, boolean isNone) {
    corpus.times(2, name);

    assertThat(corpus.rule(name).equals(RuleId.NO_NAME)).isEqualTo(isNone);
  }

  @Test
  void theArticleShowsItAsWell() {
    assertThat(new InventedCorpus().names("per:Novak-Hurd", "per:Ida Novak", "per:Tom Hurd"))
        .hasSize(3);
    assertThat(
            new InventedCorpus()
                .times(1, "per:Novak-Hurd", "org:Hurd-Novak", "per:Ida Novak", "per:Tom Hurd")
                .rows())
        .isEqualTo(Map.of("Ida Novak", 1, "Tom Hurd", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "org:Hewlett-Packard,per:Ada Hewlett,per:Tom Packard",
    "per:Rolls-Royce,per:Ada Rolls,per:Tom Royce",
    "org:Harley-Davidson,per:Ada Harley,per:Tom Davidson"
  })
  void aKnownCompanyIsOneBesideItsFounders(String company, String one, String other) {
    assertThat(new InventedCorpus().times(3, one, other).rule(one, other, company))
        .isNotEqualTo(RuleId.NO_NAME);
  }

  @Test
  void aDoubleNameThatSomebodyBearsIsOne() {
    corpus.times(3, "per:Ida Novak-Tansley", "per:Novak-Tansley");

    assertThat(corpus.names("per:Novak-Tansley")).containsExactly("Ida Novak-Tansley");
  }
}
