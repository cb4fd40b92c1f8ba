package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.tagger.feature.Labels;
import org.junit.jupiter.api.Test;

final class MarkedBriefsTest {
  @Test
  void marksBecomeNamesAtTheirPlacesInTheText() {
    RawText brief = MarkedBriefs.unmarked("In [[LOC|Ulm]] [[ORG|Zorvex AG]] fell.");

    assertThat(brief.text()).isEqualTo("In Ulm Zorvex AG fell.");
    assertThat(brief.names())
        .containsExactlyInAnyOrder(
            new RawText.Name(3, 6, Labels.LOCATION), new RawText.Name(7, 16, Labels.ORGANIZATION));
  }

  @Test
  void anUnknownMarkIsRefused() {
    assertThatThrownBy(() -> MarkedBriefs.unmarked("In [[GPE|Ulm]] it rained."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[[GPE|Ulm]]");
  }
}
