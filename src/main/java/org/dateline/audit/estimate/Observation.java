package org.dateline.audit.estimate;

/**
 * What one coded unit adds to a share.
 *
 * @param whole what it adds to the whole: 1 if the share speaks of it, 0 if not, or a part of 1
 * @param part how much of that is what is counted
 */
public record Observation(double whole, double part) {
  /** A unit that the share does not speak of. */
  public static final Observation OUTSIDE = new Observation(0, 0);
}
