package org.dateline.audit.estimate;

/** The share of what is there that was found. */
public final class Recall {
  private Recall() {}

  /**
   * found / (found + missed), within 0 and 1.
   *
   * @param found an estimate of what is rightly counted, above zero
   * @param missed an estimate of what is not counted but should be
   */
  public static Estimate of(Estimate found, Estimate missed) {
    Estimate recall = SquareAndAdd.of(found, missed, (a, b) -> a + b > 0 ? a / (a + b) : 0);
    return new Estimate(recall.value(), Math.max(0, recall.low()), Math.min(1, recall.high()));
  }
}
