package org.dateline.audit;

import java.util.Optional;
import org.dateline.audit.estimate.Estimate;

/**
 * How well a part of all mentions is counted.
 *
 * @param label which part
 * @param coded how many of its mentions were coded
 * @param precision the share of the counted mentions that is right
 * @param recallOfSeen of the right ones among counted and refused mentions, the share that is
 *     counted
 * @param recall of all right ones, the share that is counted; none without coded sentences
 */
record Figures(
    String label,
    long coded,
    Optional<Estimate> precision,
    Optional<Estimate> recallOfSeen,
    Optional<Estimate> recall) {}
