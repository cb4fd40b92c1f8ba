package org.dateline.story;

import java.util.Arrays;
import java.util.BitSet;
import org.dateline.bytes.Varints;
import org.dateline.trail.Trail;
import org.dateline.trail.WordHashes;

/**
 * The distinct 4-word shingles of a text as sorted 32-bit hashes, each with whether it is of the
 * text's head, the first {@value #HEAD_WORDS} words, and the number of words; of a text under
 * {@value #LEAST_WORDS} words a hash of the whole. Kept as bytes: the number of words, the number
 * of hashes and the differences of the hashes, the head as their lowest bit, all as {@link
 * Varints}.
 */
public final class Shingles {
  /** Shorter texts are near-duplicates only when equal. */
  static final int LEAST_WORDS = 50;

  /** The words of a head: copies of a story have something in common there. */
  static final int HEAD_WORDS = 100;

  /** The most bytes that 33 bits take. */
  private static final int MOST_BYTES = 5;

  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private final byte[] bytes;

  private Shingles(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The shingles of {@code text}. */
  public static Shingles of(String text) {
    return of(Trail.of(text), new BitSet());
  }

  /** The shingles of a text without the words of some numbers: as if it went on behind them. */
  public static Shingles of(Trail trail, BitSet without) {
    long[] kept = kept(trail, without);
    int words = kept.length == 0 ? 0 : trail.words() - without.cardinality();
    return of(words, words < LEAST_WORDS ? whole(kept) : sortedDistinct(kept));
  }

  /** The shingles of a text of so many words; {@code hashes} ascend, and all are of its head. */
  static Shingles of(int words, int[] hashes) {
    return of(words, Arrays.stream(hashes).mapToLong(hash -> marked(hash, true)).toArray());
  }

  private static Shingles of(int words, long[] marked) {
    byte[] bytes = new byte[MOST_BYTES * (marked.length + 2)];
    int position = Varints.put(bytes, Varints.put(bytes, 0, words), marked.length);
    int before = Integer.MIN_VALUE;
    for (long next : marked) {
      int hash = (int) (next >> 1);
      position =
          Varints.put(bytes, position, (Integer.toUnsignedLong(hash - before) << 1) | (next & 1));
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

  /** The hashes of all words in a row of which none is left out. */
  private static long[] kept(Trail trail, BitSet without) {
    int width = Math.min(Trail.SHINGLE_WORDS, trail.words());
    long[] kept = new long[trail.size()];
    int size = 0;
    int leftOut = 0;
    int next = -1;
    for (int word = 0; word < kept.length; word++) {
      next = next < word ? next(without, word) : next;
      if (next >= word + width) {
        kept[size++] = marked(trail.hash(word), word + width - leftOut <= HEAD_WORDS);
      }
      leftOut += next == word ? 1 : 0;
    }
    return Arrays.copyOf(kept, size);
  }

  private static int next(BitSet words, int from) {
    int next = words.nextSetBit(from);
    return next < 0 ? Integer.MAX_VALUE : next;
  }

  private static long marked(int hash, boolean isHead) {
    return ((long) hash << 1) | (isHead ? 1 : 0);
  }

  private static long[] sortedDistinct(long[] marked) {
    Arrays.sort(marked);
    int size = 0;
    for (long next : marked) {
      if (size > 0 && marked[size - 1] >> 1 == next >> 1) {
        marked[size - 1] = next; // sorted: a head's comes last
      } else {
        marked[size++] = next;
      }
    }
    return Arrays.copyOf(marked, size);
  }

  /** Two halves of one hash; a text without words equals no other. */
  private static long[] whole(long[] marked) {
    if (marked.length == 0) {
      return marked;
    }
    long hash = 0;
    for (long next : marked) {
      hash = hash * PRIME + next;
    }
    hash = WordHashes.mix(hash);
    return sortedDistinct(new long[] {marked((int) (hash >>> 32), true), marked((int) hash, true)});
  }
}
