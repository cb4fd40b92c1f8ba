package org.dateline.count.timeline;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.count.association.Interval;

/**
 * What a timeline says of one name in one period.
 *
 * @param share its stories among all dated stories; undefined in a period without any
 * @param interval Wilson's bounds of the share
 * @param shareSmoothed the share over the last seven periods; undefined in the first six
 * @param zScore how many standard deviations the share is from its recent mean
 * @param isBurst whether the name is in a burst
 */
public record TimelinePoint(
    OptionalDouble share,
    Optional<Interval> interval,
    OptionalDouble shareSmoothed,
    OptionalDouble zScore,
    boolean isBurst) {}
