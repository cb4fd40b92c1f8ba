package org.dateline.count.word;

import java.util.Comparator;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.count.SentenceRef;

/**
 * The sentences that have one word and mention one country.
 *
 * @param sentences how many
 * @param epochSecond the moment of the earliest story with one
 * @param example its first such sentence
 */
record WordHits(long sentences, long epochSecond, SentenceRef example) {
  private static final Comparator<WordHits> EARLIEST_FIRST =
      Comparator.comparingLong(WordHits::epochSecond)
          .thenComparingLong(hits -> hits.example().article())
          .thenComparingInt(hits -> hits.example().ordinal());

  WordHits plus(WordHits other) {
    WordHits earliest = EARLIEST_FIRST.compare(this, other) <= 0 ? this : other;
    return new WordHits(sentences + other.sentences, earliest.epochSecond, earliest.example);
  }

  void encode(ByteEncoder out) {
    out.number(sentences).number(epochSecond);
    out.number(example.article()).number(example.ordinal());
  }

  static WordHits decode(ByteDecoder in) {
    return new WordHits(in.number(), in.number(), new SentenceRef(in.number(), in.integer()));
  }
}
