package org.dateline.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.report.finding.rule.QuotedMention;
import org.dateline.report.page.Markup;
import org.dateline.report.page.RowLink;
import org.junit.jupiter.api.Test;

final class QuoteTest {
  private static final RowLink ROW = new RowLink("mentions.csv", 2, 2);

  @Test
  void mentionIsMarkedWhereItStandsAfterItsLeftContext() {
    String sentence = "Oman and not Romania, said Oman.";

    assertThat(written(sentence, "Oman and not Romania, said ", "Oman"))
        .isEqualTo("Oman and not Romania, said <mark>Oman</mark>.");
    assertThat(written(sentence, "", "Oman"))
        .isEqualTo("<mark>Oman</mark> and not Romania, said Oman.");
  }

  @Test
  void mentionOfAnotherSentenceMarksNothing() {
    assertThat(written("Nothing here.", "in", "Chad")).isEqualTo("Nothing here.");
    assertThat(written("Chad was there.", "went to", "Chad")).isEqualTo("Chad was there.");
  }

  private static String written(String sentence, String left, String surface) {
    Markup out = new Markup();
    Quote.of(
            sentence,
            List.of(new QuotedMention("a1", "OMN", "Oman", false, left, surface, "", ROW)))
        .write(out);
    return out.finish();
  }
}
