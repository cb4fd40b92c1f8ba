package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.model.Field;
import org.dateline.model.MentionType;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameTrimmerTest {
  private final NameTrimmer trimmer = new NameTrimmer(new Titles(Set.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwick-based Zorvex Bank | Zorvex Bank",
        "New Norwick-based | none",
        "al-Zorvex-linked | none",
        "Center for Norwick-based Medicine | Center for Norwick-based Medicine",
        "Zorvex-Norwick Bank | Zorvex-Norwick Bank",
        "the Zorvex Bank's | Zorvex Bank",
        "Zorvex Bank (ZB | Zorvex Bank"
      })
  void whatOnlyStandsBesideANameIsTrimmed(String text, String name) {
    Tokens tokens = Tokenizer.tokenize(text);
    NamedSpan span =
        new NamedSpan(Field.TEXT, tokens, 0, tokens.size(), MentionType.ORGANIZATION, false);

    assertThat(trimmer.trim(span).map(NamedSpan::written).orElse("none")).isEqualTo(name);
  }
}
