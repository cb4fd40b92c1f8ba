package org.dateline.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WholeWordsTest {
  private static final String LONG =
      "erland of the harbor where ships from the north waited for the tide and for news fro";

  @Test
  void halfWordsAtTheEdgesAreLeftOut() {
    assertThat(WholeWords.left(LONG)).startsWith("… of the harbor").endsWith("news fro");
    assertThat(WholeWords.right(LONG)).startsWith("erland of").endsWith("for news …");
  }

  @Test
  void whatIsNotCutOffStays() {
    assertThat(WholeWords.left("of the harbor")).isEqualTo("of the harbor");
    assertThat(WholeWords.right("")).isEmpty();
    assertThat(WholeWords.right(LONG + "m home.")).endsWith("from home.");
  }
}
