package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CellsTest {
  private static final String EMOJI = "\ud83d\ude00";
  private static final int LONGEST = 32_000;

  /** Texts and the cells they become. */
  static List<List<String>> texts() {
    return List.of(
        List.of("", ""),
        List.of("plain words", "plain words"),
        List.of("=1+1", "'=1+1"),
        List.of("+1", "'+1"),
        List.of("-1", "'-1"),
        List.of("@you", "'@you"),
        List.of("\tx", "'x"),
        List.of("\rx", "'x"),
        List.of(" =1+1", "'=1+1"),
        List.of("\u00a0@you", "'@you"),
        List.of("\nx", "x"),
        List.of("\t", ""),
        List.of("a=1", "a=1"),
        List.of(" a  b ", "a b"),
        List.of("a\tb\r\nc", "a b c"),
        List.of("a\u0000b", "a b"),
        List.of("a\u0085b\u2028c\u2029d", "a b c d"),
        List.of("a\u3000\u00a0b", "a b"),
        List.of(" \u0000\u2028 ", ""),
        List.of("say \"no\", she", "say \"no\", she"),
        List.of(EMOJI, EMOJI));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsOneLineThatIsNoFormula(List<String> textAndCell) {
    assertThat(Cells.text(textAndCell.get(0))).isEqualTo(textAndCell.get(1));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aCellIsReadBackAsItWasWritten(List<String> textAndCell) {
    Column text = new Column("text", ColumnType.TEXT, "", "");
    String lines =
        WrittenRows.of(
            List.of(text, text, text),
            out -> {
              out.row(textAndCell.get(0), "middle", textAndCell.get(0));
              out.row("next", textAndCell.get(0), "");
            });

    String cell = textAndCell.get(1);
    assertThat(lines.chars().filter(c -> c == '\n').count()).isEqualTo(2);
    assertThat(WrittenRows.parse(lines).get(0).toList()).containsExactly(cell, "middle", cell);
    assertThat(WrittenRows.parse(lines).get(1).toList()).containsExactly("next", cell, "");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyTextIsASafeLineAndStaysOne(long seed) {
    Random random = new Random(seed);
    String alphabet = "ab\"',;=+-@ \t\r\n\u0000\u0007\u0085\u00a0\u2028\u2029\u3000\u00e9";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i > 0; i--) {
        int at = random.nextInt(alphabet.length() + 1);
        text.append(at == alphabet.length() ? EMOJI : alphabet.substring(at, at + 1));
      }

      String cell = Cells.text(text.toString());

      String where = "seed " + seed + ": \"" + text + "\"";
      assertThat(cell).as(where).isEqualTo(slowly(text.toString()));
      assertThat(cell).as(where).doesNotMatch("(?s)^[=+@\\-\\s].*").doesNotContainPattern("  |\\R");
      assertThat(Cells.text(cell)).as(where).isEqualTo(cell);
    }
  }

  private static String slowly(String text) {
    String line = text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    boolean isFormula = line.matches("[=+@-].*") || text.matches("(?s)[\t\r].*");
    return isFormula && !line.isEmpty() ? "'" + line : line;
  }

  @Test
  void aLongTextIsCutBetweenCharacters() {
    assertThat(Cells.text("x".repeat(40_000))).isEqualTo("x".repeat(LONGEST));
    assertThat(Cells.text("x".repeat(LONGEST))).isEqualTo("x".repeat(LONGEST));
    assertThat(Cells.text("x".repeat(LONGEST - 1) + EMOJI.repeat(4_000)))
        .isEqualTo("x".repeat(LONGEST - 1));
    assertThat(Cells.text("x".repeat(LONGEST - 2) + EMOJI.repeat(4_000)))
        .isEqualTo("x".repeat(LONGEST - 2) + EMOJI);
    assertThat(Cells.text("=" + "x".repeat(40_000))).isEqualTo("'=" + "x".repeat(LONGEST - 2));
  }

  @ParameterizedTest
  @CsvSource({
    "0.75, 0.750000",
    "0, 0.000000",
    "-0.0, 0.000000",
    "-0.0000001, 0.000000",
    "-0.0000006, -0.000001",
    "1e-30, 0.000000",
    "123456789012, 123456789012.000000",
    "0.1234565, 0.123456",
    "0.1234575, 0.123458",
    "-1, -1.000000",
    "1e15, 1000000000000000.000000"
  })
  void ratiosHaveSixDigits(double value, String cell) {
    assertThat(Cells.ratio(value)).isEqualTo(cell);
  }

  @Test
  void ratiosAreThoseOfTheDecimalsTheyAreWrittenWith() {
    Random random = new Random(5);
    for (int i = 0; i < 200_000; i++) {
      double wide = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(20) - 8);
      double nearTie = (random.nextInt(2_000_000) - 1_000_000 + 0.5) / 1e6;
      for (double value : new double[] {wide, nearTie, Math.nextUp(nearTie)}) {
        assertThat(Cells.ratio(value))
            .isEqualTo(
                BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).toPlainString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsRefused(double value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Cells.ratio(value));
  }
}
