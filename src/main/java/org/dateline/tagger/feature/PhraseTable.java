package org.dateline.tagger.feature;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Locale;
import java.util.TreeMap;

/** The names of more than one word in a gazetteer of locations and organizations. */
public final class PhraseTable {
  public static final int LOCATION = 1;
  public static final int ORGANIZATION = 2;
  static final int LONGEST = 5;

  private final WordTable hashToTypes;

  private PhraseTable(WordTable hashToTypes) {
    this.hashToTypes = hashToTypes;
  }

  /** Which of the types, as bits, a name has whose words have these lower-case hashes. */
  int types(int hash) {
    return hashToTypes.value(hash);
  }

  /** The hash of a name that goes on with another word. */
  public static int extend(int hash, int lowerHash) {
    return Hashing.mix(hash, lowerHash);
  }

  void write(DataOutput out) throws IOException {
    hashToTypes.write(out);
  }

  static PhraseTable read(DataInput in) throws IOException {
    return new PhraseTable(WordTable.read(in));
  }

  /** Gathers the names. */
  public static final class Builder {
    private final TreeMap<Integer, Integer> hashToTypes = new TreeMap<>();

    /** Adds a name if it is of two to {@link #LONGEST} words. */
    public void add(String[] words, int type) {
      if (words.length < 2 || words.length > LONGEST) {
        return;
      }
      int hash = 0;
      for (String word : words) {
        hash = extend(hash, Hashing.of(word.toLowerCase(Locale.ROOT)));
      }
      hashToTypes.merge(hash, type, (some, more) -> some | more);
    }

    public PhraseTable build() {
      return new PhraseTable(WordTable.ofHashes(hashToTypes));
    }
  }
}
