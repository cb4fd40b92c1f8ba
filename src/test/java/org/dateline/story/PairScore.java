package org.dateline.story;

/** Pairs of articles that are of one story both as planted and as found, and in either. */
record PairScore(long both, long planted, long found) {
  double precision() {
    return found == 0 ? 1 : (double) both / found;
  }

  double recall() {
    return planted == 0 ? 1 : (double) both / planted;
  }

  @Override
  public String toString() {
    return "P %.4f R %.4f (%d planted, %d found pairs)"
        .formatted(precision(), recall(), planted, found);
  }
}
