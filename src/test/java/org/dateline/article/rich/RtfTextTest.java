package org.dateline.article.rich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.dateline.article.container.RefusedException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RtfTextTest {
  private static final int LIMIT = 100_000;

  private static String text(String rtf) throws RefusedException {
    return RtfText.of(rtf.getBytes(StandardCharsets.ISO_8859_1), LIMIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\\rtf1 Mali\\'e9 x}|Malié x",
        "{\\rtf1\\ansicpg1251 \\'cc\\'e0\\'eb\\'e8}|Мали",
        "{\\rtf1 \\u8217?s \\uc2\\u8211\\'96\\'96 b}|’s – b",
        "{\\rtf1 \\u-10179?\\u-8704?}|\uD83D\uDE00",
        "{\\rtf1 \\lquote a\\rquote\\~b\\_c \\\\ \\{d\\}}|‘a’\u00a0b-c \\ {d}",
        "{\\rtf1{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\f1\\'cc\\f0\\'cc}|МÌ",
        "{\\rtf1{\\*\\generator x;}{\\info{\\title t}}{\\pict\\bin3 {}}a}b}|b",
        "{\\rtf1{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt link}} c}|link c",
        "{\\rtf1 a{\\header head}{\\footerr foot}{\\v hidden}b}|ab",
        "{\\rtf1\\ansicpg932 \\'93\\'fa\\'96\\'7b}|日本"
      })
  void wordsAndSignsOfControlBecomeCharacters(String rtf, String expected) throws RefusedException {
    assertThat(text(rtf)).isEqualTo(expected);
  }

  @Test
  void paragraphsAreLinesAndPagesAreFormFeeds() throws RefusedException {
    assertThat(text("{\\rtf1 a\\par b\\line c\\page d\\sect e\\cell f\\tab g}"))
        .isEqualTo("a\nb\nc\fd\fe\nf\tg");
  }

  @Test
  void tooManyGroupsAreRefused() {
    assertThatThrownBy(() -> text("{\\rtf1" + "{".repeat(200_000)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void tooMuchTextIsRefused() {
    assertThatThrownBy(() -> text("{\\rtf1 " + "ab ".repeat(LIMIT) + "}"))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void damageNeverThrowsAnythingElse() {
    String whole =
        "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 A;}}\\uc3\\u8217\\'92??\\bin99999999 x\\'g\\-\\u99999999999 y\\par}";
    Random random = new Random(7);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 5000; i++) {
            byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            int length = 1 + random.nextInt(bytes.length);
            assertThat(RtfText.of(Arrays.copyOf(bytes, length), LIMIT)).isNotNull();
          }
        });
  }
}
