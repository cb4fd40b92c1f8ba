package org.dateline.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VarintsTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "127, 1", "128, 2", "16383, 2", "16384, 3", "4294967295, 5", "-1, 10"})
  void aStreamGivesBackWhatWasWrittenAsAnArrayDoes(long value, int size) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Varints.write(value, new DataOutputStream(written));
    byte[] bytes = written.toByteArray();

    assertThat(bytes).hasSize(size);
    assertThat(new Varints(bytes).next()).isEqualTo(value);
    assertThat(Varints.read(new DataInputStream(new ByteArrayInputStream(bytes)))).isEqualTo(value);
  }
}
