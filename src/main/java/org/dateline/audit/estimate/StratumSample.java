package org.dateline.audit.estimate;

import java.util.List;

/**
 * The coded units of one stratum.
 *
 * @param size how many units the corpus has in it
 * @param drawn those that were drawn at random and coded
 */
public record StratumSample(double size, List<Observation> drawn) {
  /** Copies the list. */
  public StratumSample {
    drawn = List.copyOf(drawn);
    if (size < drawn.size()) {
      throw new IllegalArgumentException("more drawn than there are: " + drawn.size());
    }
  }

  /** How many units of the corpus a drawn one stands for. */
  double weight() {
    return size / drawn.size();
  }

  /** The share of its units that was not drawn: what is left to chance. */
  double leftToChance() {
    return 1 - drawn.size() / size;
  }
}
