package org.dateline.count.timeline;

/** How two values of one column become one when partial tables merge. */
enum Fold {
  SUM {
    @Override
    long apply(long a, long b) {
      return a + b;
    }
  },
  MIN {
    @Override
    long apply(long a, long b) {
      return Math.min(a, b);
    }
  },
  MAX {
    @Override
    long apply(long a, long b) {
      return Math.max(a, b);
    }
  };

  abstract long apply(long a, long b);
}
