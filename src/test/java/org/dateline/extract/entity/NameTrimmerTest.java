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
        "Zorvex Bank (ZB | Zorvex Bank",
        "Standard & Poor's | Standard & Poor's",
        "New [Zorvex] Bank | New Zorvex Bank"
      })
  void whatOnlyStandsBesideANameIsTrimmed(String text, String name) {
    Tokens tokens = Tokenizer.tokenize(text);
    NamedSpan span =
        new NamedSpan(Field.TEXT, tokens, 0, tokens.size(), MentionType.ORGANIZATION, false);

    assertThat(trimmer.trim(span).map(NamedSpan::written).orElse("none")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Quill <Anna> (Ann) Marie QuillMore on this | none",
        "Ann Quill Anna (<Ann) Marie> QuillMore on this | none",
        "Ann Quill met <Anna> Marie QuillMore there | Anna",
        "Quill, <Zorvex>, QuillTV and Corran | Zorvex",
        "Quill: <Zorvex> QuillTV | Zorvex",
        "Quill \u2013 <Zorvex> \u2013 QuillTV | Zorvex",
        "Justice <Ann Quill> (@JusticeQuill) wrote | Ann Quill",
        "Ann Quill <Anna> Marie Quill there | Anna",
        "the bin <Zorvex> raid | bin Zorvex",
        "the de <Ada Zorvex> raid | Ada Zorvex",
        "the st <Zorvex> there | Zorvex",
        "Then <Ann> ] Zorvex | Ann",
        "Then [ <Ann ] Zorvex> spoke | Ann Zorvex",
        "Then <Ann [Zorvex> spoke | Ann Zorvex"
      })
  void aPersonsNameIsTrimmed(String marked, String name) {
    Tokens tokens = Tokenizer.tokenize(marked.replaceAll("[<>]", ""));
    NamedSpan span =
        new NamedSpan(
            Field.TEXT,
            tokens,
            tokens.tokenAt(marked.indexOf('<')),
            tokens.tokenAt(marked.indexOf('>') - 2) + 1,
            MentionType.PERSON,
            false);

    assertThat(
            trimmer
                .trim(span)
                .map(NamedSpan::written)
                .map(written -> written.replace("  ", " "))
                .orElse("none"))
        .isEqualTo(name);
  }
}
