package org.dateline.count.timeline;

import java.time.LocalDate;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;

/** A partial table of what was published in each period, of each country, pair or entity. */
public final class PeriodCounts implements Mergeable {
  /** The key of all articles; no id is empty. */
  private static final String ALL = "";

  private final LabelCounts tally = LabelCounts.ofSums(3);

  /** Counts an article, whatever it mentions. */
  public void addArticle(LocalDate period, boolean isStory) {
    add(period, ALL, new PeriodCount(1, isStory ? 1 : 0, 0));
  }

  /** Counts {@code key}, an id or a {@link LabelCounts#key} of two. */
  public void add(LocalDate period, String key, PeriodCount count) {
    tally.add(
        LabelCounts.key(period.toString(), key),
        count.articles(),
        count.stories(),
        count.mentions());
  }

  /** What was published in a period altogether. */
  public PeriodCount total(LocalDate period) {
    return at(period, ALL);
  }

  /** What was published of {@code key} in a period. */
  public PeriodCount at(LocalDate period, String key) {
    String row = LabelCounts.key(period.toString(), key);
    return new PeriodCount(tally.at(row, 0), tally.at(row, 1), tally.at(row, 2));
  }

  @Override
  public void encode(ByteEncoder out) {
    tally.encode(out);
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    tally.mergeEncoded(in);
  }
}
