package org.dateline.tagger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.dateline.tagger.feature.Labels;

/**
 * What a teacher believes of each word of the raw articles, one after the other, as {@code
 * teacher.py} writes it: a packed file with a bit for each word, set if the word may be in a name,
 * padded to a whole byte; then, for the words whose bit is set, the probabilities of label 0 in
 * 255ths, those of label 1, and so on.
 */
final class TeacherLabels {
  private static final int FIRST_BIT = 0x80;

  private final byte[] bytes;
  private final int head;
  private final int possible;
  private int word;
  private int next;

  private TeacherLabels(byte[] bytes, int head) {
    this.bytes = bytes;
    this.head = head;
    this.possible = (bytes.length - head) / Labels.COUNT;
  }

  /**
   * Reads a file of labels.
   *
   * @param words how many words the articles have
   * @throws IOException if the file is of other articles
   */
  static TeacherLabels read(Path file, int words) throws IOException {
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      byte[] bytes = in.readAllBytes();
      int head = (words + Byte.SIZE - 1) / Byte.SIZE;
      int possible = 0;
      for (int i = 0; i < Math.min(head, bytes.length); i++) {
        possible += Integer.bitCount(bytes[i] & 0xFF);
      }
      if (bytes.length != head + possible * Labels.COUNT) {
        throw new IOException(
            file + ": labels do not fit " + words + " words of the articles; let it label them");
      }
      return new TeacherLabels(bytes, head);
    }
  }

  /** The probabilities of the next word's labels in 255ths; of a word outside names, empty. */
  byte[] next() {
    boolean isPossible = (bytes[word / Byte.SIZE] & (FIRST_BIT >> (word % Byte.SIZE))) != 0;
    word++;
    if (!isPossible) {
      return new byte[0];
    }
    byte[] belief = new byte[Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      belief[label] = bytes[head + label * possible + next];
    }
    next++;
    return belief;
  }
}
