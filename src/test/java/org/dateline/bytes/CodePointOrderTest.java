package org.dateline.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CodePointOrderTest {
  private static final int[] SPECIAL = {'a', 'b', 0xe9, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff};

  @Test
  void stringsSortAsTheirBytesDo() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String a = text(random);
      String b = text(random);
      int bytes =
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

      assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(a, b)))
          .as("seed 7: \"%s\" \"%s\"", a, b)
          .isEqualTo(Integer.signum(bytes));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.appendCodePoint(SPECIAL[random.nextInt(SPECIAL.length)]);
    }
    return text.toString();
  }
}
