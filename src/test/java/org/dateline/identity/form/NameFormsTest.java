package org.dateline.identity.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameFormsTest {
  @ParameterizedTest
  @CsvSource({"12,8,The Slope", "8,12,Slope", "5,1,Slope"})
  void theArticleBelongsToANameThatMostlyHasIt(int with, int without, String shown) {
    Map<String, Integer> settled = NameForms.settled(Map.of("The Slope", with, "Slope", without));

    assertThat(settled).containsKey(shown).containsEntry(shown, settled.get(shown));
    assertThat(settled.values().stream().mapToInt(n -> n).sum()).isEqualTo(with + without);
    assertThat(settled.containsKey("The Slope")).isEqualTo(shown.equals("The Slope"));
  }

  @Test
  void aPossessiveIsNoNameUnlessItNearlyAlwaysStands() {
    assertThat(NameForms.settled(Map.of("Bolling's", 3, "Bolling", 20)))
        .isEqualTo(Map.of("Bolling", 23));
    assertThat(NameForms.settled(Map.of("McAdam's", 18, "McAdam", 5)))
        .isEqualTo(Map.of("McAdam's", 18, "McAdam", 5));
  }

  @Test
  void namesOfSeveralWordsKeepTheirForm() {
    Map<String, Integer> names = Map.of("The Northern Echo", 3, "Lloyd's of Norland", 2);

    assertThat(NameForms.settled(names)).isEqualTo(names);
  }

  @Test
  void theEndOfAKnownNameIsShownHoweverSeldomItIsMet() {
    assertThat(NameForms.settled(Map.of("Macy's", 2, "Macy", 1)))
        .containsOnlyKeys("Macy's", "Macy");
    assertThat(NameForms.settled(Map.of("Macy's", 1, "Macy", 2))).containsOnlyKeys("Macy");
  }
}
