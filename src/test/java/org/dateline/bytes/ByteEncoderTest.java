package org.dateline.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ByteEncoderTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "-1, 1",
    "63, 1",
    "-64, 1",
    "64, 2",
    "-65, 2",
    "2147483647, 5",
    "9223372036854775807, 10",
    "-9223372036854775808, 10"
  })
  void smallNumbersAreShort(long number, int bytes) {
    ByteEncoder out = new ByteEncoder().number(number);

    assertThat(out.size()).isEqualTo(bytes);
    assertThat(new ByteDecoder(out.toBytes()).number()).isEqualTo(number);
  }

  @Test
  void everythingIsReadBackInOrder() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      long number = random.nextLong() >> random.nextInt(64);
      String string = random.nextBoolean() ? "" : "\u0000\u00e9\ud83d\ude00" + number;
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      ByteEncoder out = new ByteEncoder().number(number).string(string).bytes(bytes).number(round);

      ByteDecoder in = new ByteDecoder(out.toBytes());

      assertThat(in.hasMore()).isTrue();
      assertThat(in.number()).as("seed 3").isEqualTo(number);
      assertThat(in.string()).as("seed 3").isEqualTo(string);
      assertThat(in.bytes()).as("seed 3").isEqualTo(bytes);
      assertThat(in.integer()).as("seed 3").isEqualTo(round);
      assertThat(in.hasMore()).isFalse();
      assertThat(in.position()).isEqualTo(out.size());
    }
  }

  @Test
  void largeArraysStandAmongSmallOnes() throws IOException {
    byte[] large = new byte[200_000];
    new Random(4).nextBytes(large);
    byte[] small = {1, 2, 3};
    ByteEncoder encoder = new ByteEncoder().number(7);
    encoder.bytes(large).bytes(small).bytes(large).string("end");
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    encoder.writeTo(written);

    assertThat(written.toByteArray()).isEqualTo(encoder.toBytes()).hasSize(encoder.size());
    ByteDecoder in = new ByteDecoder(encoder.toBytes());
    assertThat(in.number()).isEqualTo(7);
    assertThat(in.bytes()).isEqualTo(large);
    assertThat(in.bytes()).isEqualTo(small);
    assertThat(in.bytes()).isEqualTo(large);
    assertThat(in.string()).isEqualTo("end");
    assertThat(in.hasMore()).isFalse();
  }

  @Test
  void aNumberThatIsNoIntIsRefused() {
    ByteEncoder out = new ByteEncoder().number(1L << 31);

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new ByteDecoder(out.toBytes()).integer());
  }
}
