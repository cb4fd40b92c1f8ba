package org.dateline.pipeline.metric;

import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.bytes.Mergeable;
import org.dateline.count.timeline.LabelCounts;

/** What was counted of a run as such, by {@link RunCount}. */
public final class RunCounts implements Mergeable {
  private final LabelCounts labelToCount = LabelCounts.ofSums(1);

  /** Nothing, or so many of one kind. */
  public static RunCounts of(RunCount count, long number) {
    RunCounts counts = new RunCounts();
    counts.add(count, number);
    return counts;
  }

  /** Adds so many. */
  public void add(RunCount count, long number) {
    labelToCount.add(count.label(), number);
  }

  /** Notes that a row of the analyst's overrides decided something. */
  public void addOverride(int row) {
    labelToCount.add(overrideLabel(row), 1);
  }

  /** Adds all of {@code other}, which must not be used any more. */
  public void merge(RunCounts other) {
    labelToCount.merge(other.labelToCount);
  }

  /** How many of one kind. */
  public long at(RunCount count) {
    return labelToCount.at(count.label(), 0);
  }

  /** Whether a row of the analyst's overrides decided anything. */
  public boolean isOverrideUsed(int row) {
    return labelToCount.at(overrideLabel(row), 0) > 0;
  }

  /** Every kind by its label. */
  public Map<String, Long> byLabel() {
    Map<String, Long> byLabel = new TreeMap<>();
    EnumSet.complementOf(EnumSet.of(RunCount.OVERRIDE_USED))
        .forEach(count -> byLabel.put(count.label(), at(count)));
    return byLabel;
  }

  @Override
  public void encode(ByteEncoder out) {
    labelToCount.encode(out);
  }

  @Override
  public void mergeEncoded(ByteDecoder in) {
    labelToCount.mergeEncoded(in);
  }

  private static String overrideLabel(int row) {
    return RunCount.OVERRIDE_USED.label() + "/" + row;
  }
}
