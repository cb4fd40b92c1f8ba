package org.dateline.tagger.feature;

import java.util.Arrays;

/** A growing list of hashed features, reused from token to token. */
public final class FeatureList {
  private int[] features = new int[64];
  private int size;

  public void clear() {
    size = 0;
  }

  public void add(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = feature;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return features[index];
  }

  public int[] toArray() {
    return Arrays.copyOf(features, size);
  }
}
