package org.dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class FaultTest {
  @Test
  void fullDiskIsSaidInOneSentence() {
    var fault = new IllegalStateException(new IOException("No space left on device"));

    assertThat(Fault.sentence(fault))
        .hasValueSatisfying(s -> assertThat(s).contains("disk is full"));
  }

  @Test
  void lackOfMemoryIsSaidInOneSentence() {
    assertThat(Fault.sentence(new RuntimeException(new OutOfMemoryError("Java heap space"))))
        .hasValueSatisfying(s -> assertThat(s).startsWith("memory: ").contains("-Xmx"));
  }

  @Test
  void fileThatMayNotBeUsedIsNamed() {
    assertThat(Fault.sentence(new UncheckedIOException(new AccessDeniedException("tables/a.csv"))))
        .hasValueSatisfying(s -> assertThat(s).startsWith("tables/a.csv: cannot be used"));
  }

  @Test
  void mistakeOfTheProgramHasNoSentence() {
    assertThat(Fault.sentence(new IllegalStateException("no such state"))).isEmpty();
  }
}
