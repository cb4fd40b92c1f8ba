package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.dateline.tagger.feature.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TeacherLabelsTest {
  @TempDir private Path folder;

  @Test
  void beliefsAreThoseOfTheirWords() throws IOException {
    byte[] bytes = new byte[1 + 2 * Labels.COUNT];
    bytes[0] = 0b0101_0000;
    bytes[1 + 2 * Labels.begin(Labels.LOCATION)] = (byte) 250;
    bytes[1 + 2 * Labels.begin(Labels.PERSON) + 1] = (byte) 200;

    TeacherLabels labels = TeacherLabels.read(file(bytes), 4);

    assertThat(labels.next()).isEmpty();
    assertThat(labels.next()[Labels.begin(Labels.LOCATION)]).isEqualTo((byte) 250);
    assertThat(labels.next()).isEmpty();
    assertThat(labels.next()[Labels.begin(Labels.PERSON)]).isEqualTo((byte) 200);
  }

  @Test
  void labelsOfOtherArticlesAreRefused() throws IOException {
    Path file = file(new byte[] {0b0101_0000});

    assertThatThrownBy(() -> TeacherLabels.read(file, 4))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("labels do not fit 4 words");
  }

  private Path file(byte[] bytes) throws IOException {
    Path file = folder.resolve("labels.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bytes);
    }
    return file;
  }
}
