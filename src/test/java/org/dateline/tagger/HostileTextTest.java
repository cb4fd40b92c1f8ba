package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.model.Field;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class HostileTextTest {
  private static final Duration SHORT = Duration.ofSeconds(30);
  private static final Tokens NO_TITLE = Tokenizer.tokenizeTitle("");

  private final Tagger tagger = new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn());

  @Test
  void anythingGivesOrderedSpansInsideTheText() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      Tokens title = Tokenizer.tokenizeTitle(HostileText.anything(random));
      Tokens text = Tokenizer.tokenize(HostileText.anything(random));
      int previousEnd = 0;
      Field field = Field.TITLE;
      for (TaggedSpan span : tagger.tag(title, text)) {
        previousEnd = span.field() == field ? previousEnd : 0;
        field = span.field();
        int size = field == Field.TITLE ? title.size() : text.size();
        assertThat(span.firstToken()).as("seed %s", seed).isGreaterThanOrEqualTo(previousEnd);
        assertThat(span.endToken()).as("seed %s", seed).isLessThanOrEqualTo(size);
        previousEnd = span.endToken();
      }
    }
  }

  @Test
  void hundredThousandWordsWithoutFullStopAreFast() {
    for (String word : List.of("Name ", "NAME ", "word ", "Bank of ", "( ", "1 ")) {
      Tokens text = Tokenizer.tokenize(word.repeat(100_000));

      Assertions.assertTimeoutPreemptively(SHORT, () -> tagger.tag(NO_TITLE, text), word);
    }
  }

  @Test
  void tokenOfTenMegabytesIsFast() {
    for (String part :
        List.of(
            "a",
            "A",
            "A-b",
            "A-B-",
            "NBA-",
            "Ada Nord-Ada-",
            "\u00e9",
            "1,0",
            "\ud83d\ude00",
            "\u0645")) {
      String token = part.repeat(10_000_000 / part.length());

      Assertions.assertTimeoutPreemptively(
          SHORT, () -> tagger.tag(NO_TITLE, Tokenizer.tokenize(token)), part);
    }
  }

  @Test
  void moreNewWordsThanTheCacheHoldsAreTagged() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2 * WordCache.LIMIT; i++) {
      text.append('X').append(Integer.toString(i, 36)).append(' ');
    }
    text.append(". Angela Merkel spoke.");
    Tokens tokens = Tokenizer.tokenize(text.toString());

    List<TaggedSpan> spans = tagger.tag(NO_TITLE, tokens);

    TaggedSpan last = spans.get(spans.size() - 1);
    assertThat(tokens.surface(last.firstToken())).isEqualTo("Angela");
  }
}
