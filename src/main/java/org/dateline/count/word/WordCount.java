package org.dateline.count.word;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;

/** How many sentences have one word, in all and with each country; it grows. */
final class WordCount {
  private long sentences;
  private final Map<String, WordHits> countryToHits = new TreeMap<>();

  /** Sentences with the word. */
  long sentences() {
    return sentences;
  }

  /** Those that mention a country, by its code. */
  Map<String, WordHits> countryToHits() {
    return countryToHits;
  }

  void add(long more) {
    sentences += more;
  }

  void add(String country, WordHits hits) {
    countryToHits.merge(country, hits, WordHits::plus);
  }

  void encode(ByteEncoder out) {
    out.number(sentences).number(countryToHits.size());
    countryToHits.forEach((country, hits) -> hits.encode(out.string(country)));
  }

  void mergeEncoded(ByteDecoder in) {
    sentences += in.number();
    for (int left = in.integer(); left > 0; left--) {
      add(in.string(), WordHits.decode(in));
    }
  }
}
