package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.tagger.feature.Labels;
import org.junit.jupiter.api.Test;

final class NameLabelsTest {
  private final NameLabels name = new NameLabels();

  @Test
  void fourLabelsInFiveDecide() {
    label(Labels.ORGANIZATION, 4, 0);
    label(Labels.LOCATION, 1, 900);

    assertThat(name.type(Labels.LOCATION, true, true)).isEqualTo(Labels.ORGANIZATION);
  }

  @Test
  void ofMixedLabelsTheOneThatSuitsAllMentionsBestDecides() {
    label(Labels.ORGANIZATION, 2, 10);
    label(Labels.LOCATION, 1, 300);

    assertThat(name.type(Labels.ORGANIZATION, true, true)).isEqualTo(Labels.LOCATION);
  }

  @Test
  void lonePersonThatIsAnOrganizationElsewhereIsOne() {
    label(Labels.ORGANIZATION, 1, 10);
    label(Labels.PERSON, 2, 300);

    assertThat(name.type(Labels.PERSON, true, false)).isEqualTo(Labels.ORGANIZATION);
    assertThat(name.type(Labels.PERSON, false, false)).isEqualTo(Labels.PERSON);
  }

  @Test
  void whatIsSettledIsThatWhateverItsLabels() {
    label(Labels.PERSON, 5, 900);
    name.settle(Labels.ORGANIZATION);

    assertThat(name.type(Labels.PERSON, false, true)).isEqualTo(Labels.ORGANIZATION);
    assertThat(name.typeWhereMissed(false)).isEqualTo(Labels.ORGANIZATION);
  }

  @Test
  void familyNameIsNoOrganization() {
    label(Labels.ORGANIZATION, 1, 900);
    label(Labels.PERSON, 2, 10);

    assertThat(name.type(Labels.PERSON, true, true)).isEqualTo(Labels.PERSON);
  }

  @Test
  void whatWasMissedTakesAClearType() {
    label(Labels.PERSON, 1, 10);

    assertThat(name.typeWhereMissed(false)).isEqualTo(NameLabels.NONE);
    assertThat(name.typeWhereMissed(true)).isEqualTo(Labels.PERSON);
    for (int i = 0; i < 8; i++) {
      name.miss();
    }
    assertThat(name.typeWhereMissed(true)).isEqualTo(NameLabels.NONE);
  }

  /** Adds labels of a word whose score speaks for their type. */
  private void label(int type, int times, int score) {
    int[] emissions = new int[Labels.COUNT];
    emissions[Labels.begin(type)] = score;
    for (int i = 0; i < times; i++) {
      name.add(type, emissions, 0, 1);
    }
  }
}
