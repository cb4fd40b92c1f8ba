package org.dateline.extract.entity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Field;
import org.dateline.model.MentionType;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HyphenedNamesTest {
  private static final Pattern MARK = Pattern.compile("[<>]");

  private final HyphenedNames hyphened =
      new HyphenedNames(new Titles(Set.of("norish")), Set.of("ada"));

  /** Names stand in angle brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON | The <pro-Ada Quill> crowd | Ada Quill",
        "PERSON | The <anti-Norland Ada Quill> | Ada Quill",
        "PERSON | The <anti-Ada Rose Quill> crowd | Ada Rose Quill",
        "PERSON | The <anti-Quill> crowd | anti-Quill",
        "ORGANIZATION | The <then-River Guild> chief | then-River Guild",
        "PERSON | An <Ada Quill-backed> plan | Ada Quill",
        "PERSON | An <Ada Quill-appointed> judge | Ada Quill",
        "PERSON | Then <Kim Tan-ri> spoke | Kim Tan-ri",
        "LOCATION | The <San Marlo-based> court | San Marlo",
        "LOCATION | The <San> Marlo-based court | San Marlo",
        "LOCATION | The <Marlo-based> court | Marlo-based",
        "LOCATION | In <San>. The <San> Marlo-based court | San; San",
        "LOCATION | In <San> and <San Marlo>. The <San> Marlo-based court | San; San Marlo; San"
            + " Marlo",
        "LOCATION | The <Norvik> Republican-led house | Norvik",
        "LOCATION | The <Norvik> Norish-led house | Norvik",
        "LOCATION | The <Norvik>, Marlo-based court | Norvik",
        "LOCATION | The <Norvik> Tan-ri court | Norvik"
      })
  void whatAHyphenJoinsIsNoPartOfAName(MentionType type, String marked, String names) {
    assertThat(freed(type, marked).stream().map(NamedSpan::written).collect(joining("; ")))
        .isEqualTo(names);
  }

  /** Of names in angle brackets, the last; the first is labelled otherwise, if there are two. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOCATION | The <San> Marlo-based court | LOCATION San Marlo",
        "LOCATION | The <United> Nations-backed plan | ORGANIZATION United Nations",
        "PERSON | The <Goldman> Sachs-backed plan | ORGANIZATION Goldman Sachs",
        "PERSON | A <Goldman Sachs-backed> plan | ORGANIZATION Goldman Sachs",
        "PERSON | The <Quill> Council-backed plan | ORGANIZATION Quill Council",
        "PERSON | The <Savile> Row-trained tailor | LOCATION Savile Row",
        "PERSON | The <Quill> Tower-like house | LOCATION Quill Tower",
        "PERSON | A <Quill Tower-like> house | LOCATION Quill Tower",
        "PERSON | The <Quill> Bread-like loaf | PERSON Quill",
        "PERSON | The <Ada> Bread-led team | PERSON Ada Bread",
        "PERSON | The <Quill> Young-led team | PERSON Quill Young",
        "PERSON | The <Quill> Zorvex-led team | PERSON Quill Zorvex",
        "PERSON | In <Quill Bread> they met. The <Quill> Bread-led team | LOCATION Quill Bread",
        "PERSON | In <Quill> they met. The <Quill> Bread-led team | PERSON Quill",
        "PERSON | An <Ada Tower-backed> plan | PERSON Ada Tower",
        "ORGANIZATION | The <Tea> Party-backed man | ORGANIZATION Tea Party"
      })
  void whatItIsToldByTheArticleTheListsAndItsLastWord(
      MentionType type, String marked, String name) {
    List<NamedSpan> freed = freed(type, marked);
    NamedSpan last = freed.get(freed.size() - 1);

    assertThat(last.type() + " " + last.written()).isEqualTo(name);
  }

  private List<NamedSpan> freed(MentionType type, String marked) {
    Tokens tokens = Tokenizer.tokenize(MARK.matcher(marked).replaceAll(""));
    List<NamedSpan> spans = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int removed = 0;
    while (mark.find()) {
      int start = mark.start() - removed++;
      boolean isFound = mark.find();
      int end = isFound ? mark.start() - removed++ : start;
      spans.add(
          new NamedSpan(
              Field.TEXT, tokens, tokens.tokenAt(start), tokens.tokenAt(end - 1) + 1, type, false));
    }
    if (spans.size() == 2 && type == MentionType.PERSON) {
      spans.set(0, spans.get(0).as(MentionType.LOCATION));
    }
    return hyphened.free(spans);
  }
}
