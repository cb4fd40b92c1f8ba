package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanTest {
  @ParameterizedTest
  @CsvSource({"3, 3", "4, 3", "-1, 3", "0, 0"})
  void emptyAndNegativeSpansAreRefused(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
  }

  @Test
  void spansAreSetsOfPositions() {
    for (int i = 0; i < 5 * 5 * 5 * 5; i++) {
      int a = i % 5;
      int b = i / 5 % 5;
      Span span = new Span(a, a + 1 + i / 25 % 5);
      Span other = new Span(b, b + 1 + i / 125);
      long shared = positions(other).filter(p -> positions(span).anyMatch(q -> q == p)).count();

      assertThat(span.contains(other)).as("%s %s", span, other).isEqualTo(shared == other.length());
      assertThat(span.compareTo(other) == 0).isEqualTo(span.equals(other));
      assertThat(span.compareTo(other)).isEqualTo(-other.compareTo(span));
    }
  }

  @Test
  void aSpanCutsItsCharactersOut() {
    assertThat(new Span(2, 5).of("in China")).isEqualTo(" Ch");
    assertThat(new Span(2, 5)).isLessThan(new Span(2, 6)).isLessThan(new Span(3, 4));
  }

  private static IntStream positions(Span span) {
    return IntStream.range(span.start(), span.end());
  }
}
