package org.dateline.trail;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.dateline.bytes.Varints;

/**
 * The words of a text without the words: a 32-bit hash of every {@value #SHINGLE_WORDS} in a row,
 * where each word begins, and which words begin a line. Some five bytes a word. A text of fewer
 * words has one hash of all of them, and a text without words none.
 */
public final class Trail {
  /** The words that one hash is made of. */
  public static final int SHINGLE_WORDS = 4;

  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private final int[] hashes;
  private final int[] starts;
  private final int[] lines;

  private Trail(int[] hashes, int[] starts, int[] lines) {
    this.hashes = hashes;
    this.starts = starts;
    this.lines = lines;
  }

  /** The trail of {@code text}. */
  public static Trail of(String text) {
    WordHashes words = WordHashes.of(text);
    int[] starts = words.starts();
    int[] bounds = Arrays.copyOf(starts, starts.length + 1);
    bounds[starts.length] = text.length();
    return new Trail(hashes(words.hashes()), bounds, lines(text, starts));
  }

  private static int[] hashes(long[] words) {
    int width = Math.min(SHINGLE_WORDS, words.length);
    int[] hashes = new int[width == 0 ? 0 : words.length - width + 1];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int j = i; j < i + width; j++) {
        hash = hash * PRIME + words[j];
      }
      hashes[i] = (int) (WordHashes.mix(hash) >>> 32);
    }
    return hashes;
  }

  private static int[] lines(String text, int[] starts) {
    int[] lines = new int[starts.length];
    int size = 0;
    int lineEnd = -1;
    for (int word = 0; word < starts.length; word++) {
      if (starts[word] > lineEnd) {
        lines[size++] = word;
        int next = text.indexOf('\n', starts[word]);
        lineEnd = next < 0 ? text.length() : next;
      }
    }
    return Arrays.copyOf(lines, size);
  }

  /** The number of words. */
  public int words() {
    return starts.length - 1;
  }

  /** Where a word begins, in UTF-16 units; of the word after the last, where the text ends. */
  public int start(int word) {
    return starts[word];
  }

  /** The number of hashes. */
  public int size() {
    return hashes.length;
  }

  /** The hash of the words from {@code word} on. */
  public int hash(int word) {
    return hashes[word];
  }

  /** The number of lines that have words. */
  public int lines() {
    return lines.length;
  }

  /** The first word of a line; of the line after the last, the number of words. */
  public int firstWord(int line) {
    return line == lines.length ? words() : lines[line];
  }

  /** Its bytes; {@link #ofBytes} takes them back. */
  public byte[] toBytes() {
    byte[] bytes =
        new byte[Varints.MOST_BYTES * (starts.length + lines.length + 2) + 4 * hashes.length];
    int position = Varints.put(bytes, 0, words());
    position = Varints.put(bytes, position, lines.length);
    position = putAscending(starts, bytes, position);
    position = putAscending(lines, bytes, position);
    ByteBuffer.wrap(bytes, position, 4 * hashes.length).asIntBuffer().put(hashes);
    return Arrays.copyOf(bytes, position + 4 * hashes.length);
  }

  private static int putAscending(int[] numbers, byte[] bytes, int start) {
    int position = start;
    int before = 0;
    for (int number : numbers) {
      position = Varints.put(bytes, position, number - before);
      before = number;
    }
    return position;
  }

  /** The trail that {@link #toBytes} wrote. */
  public static Trail ofBytes(byte[] bytes) {
    Varints numbers = new Varints(bytes);
    int words = (int) numbers.next();
    int lineCount = (int) numbers.next();
    int[] starts = ascending(words + 1, numbers);
    int[] lines = ascending(lineCount, numbers);
    int[] hashes = new int[(bytes.length - numbers.position()) / 4];
    ByteBuffer.wrap(bytes, numbers.position(), 4 * hashes.length).asIntBuffer().get(hashes);
    return new Trail(hashes, starts, lines);
  }

  private static int[] ascending(int count, Varints numbers) {
    int[] all = new int[count];
    int before = 0;
    for (int i = 0; i < count; i++) {
      before += (int) numbers.next();
      all[i] = before;
    }
    return all;
  }
}
