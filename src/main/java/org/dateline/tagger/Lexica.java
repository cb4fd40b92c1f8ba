package org.dateline.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What the tagger knows of words from outside its training text.
 *
 * @param clusters words by the company they keep
 * @param names words by their place in known names
 */
record Lexica(BrownClusters clusters, NameStatistics names) {
  void write(DataOutput out) throws IOException {
    clusters.write(out);
    names.write(out);
  }

  static Lexica read(DataInput in) throws IOException {
    return new Lexica(BrownClusters.read(in), NameStatistics.read(in));
  }
}
