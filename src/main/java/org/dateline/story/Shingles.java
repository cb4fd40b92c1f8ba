package org.dateline.story;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.bytes.Varints;

/**
 * The distinct 4-word shingles of a text as sorted 32-bit hashes, and its number of words; of a
 * text under {@value #LEAST_WORDS} words a hash of the whole. Kept as bytes: the number of words,
 * the number of hashes and the differences of the hashes, each as one of {@link Varints}.
 */
public final class Shingles {
  /** Shorter texts are near-duplicates only when equal. */
  static final int LEAST_WORDS = 50;

  /** Headlines of fewer words, such as "News in brief", come again with other news below them. */
  static final int LEAST_HEADLINE = 5;

  /** Up to four words behind the last bar or dash. */
  private static final Pattern OUTLET =
      Pattern.compile("\\s+[|\u2013\u2014-]\\s+\\S+(?:\\s+\\S+){0,3}\\s*$");

  /** The most bytes that 32 bits take. */
  private static final int MOST_BYTES = 5;

  private static final int SHINGLE_WORDS = 4;
  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private final byte[] bytes;

  private Shingles(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The shingles of {@code text}. */
  public static Shingles of(String text) {
    long[] words = WordHashes.of(text);
    int[] hashes = words.length < LEAST_WORDS ? whole(words) : shingles(words);
    return of(words.length, sortedDistinct(hashes));
  }

  /**
   * Those of an article of which only the headline is known: the same headline is the same story,
   * whatever outlet's name stands behind it. One of few words equals no other.
   */
  public static Shingles ofHeadline(String headline) {
    long[] words = WordHashes.of(withoutOutlet(headline));
    return words.length < LEAST_HEADLINE
        ? of(0, new int[0])
        : of(words.length, sortedDistinct(whole(words)));
  }

  private static String withoutOutlet(String headline) {
    Matcher outlet = OUTLET.matcher(headline);
    return outlet.find() ? headline.substring(0, outlet.start()) : headline;
  }

  /** The shingles of a text of so many words; {@code hashes} ascend. */
  static Shingles of(int words, int[] hashes) {
    byte[] bytes = new byte[MOST_BYTES * (hashes.length + 2)];
    int position = Varints.put(bytes, Varints.put(bytes, 0, words), hashes.length);
    int before = Integer.MIN_VALUE;
    for (int hash : hashes) {
      position = Varints.put(bytes, position, Integer.toUnsignedLong(hash - before));
      before = hash;
    }
    return new Shingles(Arrays.copyOf(bytes, position));
  }

  /** The shingles that {@link #toBytes} wrote; {@code bytes} is kept, not copied. */
  public static Shingles ofBytes(byte[] bytes) {
    return new Shingles(bytes);
  }

  /** Its bytes, not a copy; {@link #ofBytes} takes them back. */
  public byte[] toBytes() {
    return bytes;
  }

  /** Its least hashes alone: the sketch by which candidates are found. */
  public Shingles sketch() {
    return of(words(), least(Sketches.SIZE));
  }

  /** Whether one of the texts is a copy of the other, maybe cut or edited. */
  public boolean isNearDuplicate(Shingles other) {
    return Overlap.isNearDuplicate(this, other);
  }

  /** The number of words of the text. */
  public int words() {
    return (int) new Varints(bytes).next();
  }

  /** A walk through the hashes, ascending. */
  HashCursor cursor() {
    Varints numbers = new Varints(bytes);
    numbers.next();
    return new HashCursor(numbers);
  }

  /** The least {@code most} hashes, ascending. */
  int[] least(int most) {
    HashCursor cursor = cursor();
    int[] hashes = new int[Math.min(most, cursor.rest())];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = cursor.hash();
      cursor.advance();
    }
    return hashes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles shingles && Arrays.equals(bytes, shingles.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  private static int[] sortedDistinct(int[] hashes) {
    Arrays.sort(hashes);
    int size = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[size++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, size);
  }

  private static int[] shingles(long[] words) {
    int[] hashes = new int[words.length - SHINGLE_WORDS + 1];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = (int) (hash(words, i, i + SHINGLE_WORDS) >>> 32);
    }
    return hashes;
  }

  /** Two halves of one hash; a text without words equals no other. */
  private static int[] whole(long[] words) {
    long hash = hash(words, 0, words.length);
    return words.length == 0 ? new int[0] : new int[] {(int) (hash >>> 32), (int) hash};
  }

  private static long hash(long[] words, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * PRIME + words[i];
    }
    return WordHashes.mix(hash);
  }
}
