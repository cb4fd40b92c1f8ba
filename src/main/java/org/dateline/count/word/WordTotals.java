package org.dateline.count.word;

import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;
import org.dateline.count.timeline.LabelCounts;

/** How many words all sentences have, and those that mention a country; once a sentence each. */
public final class WordTotals implements Mergeable {
  private static final String ALL = "";

  private final LabelCounts totals = LabelCounts.ofSums(1);

  void add(long words) {
    totals.add(ALL, words);
  }

  void add(String country, long words) {
    totals.add(country, words);
  }

  long all() {
    return totals.at(ALL, 0);
  }

  long of(String country) {
    return totals.at(country, 0);
  }

  @Override
  public void encode(ByteEncoder out) {
    totals.encode(out);
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    totals.mergeEncoded(in);
  }
}
