package org.dateline.tagger;

import java.util.Arrays;

/** A growing list of hashed features, reused from token to token. */
final class FeatureList {
  private int[] features = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int feature) {
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

  int[] toArray() {
    return Arrays.copyOf(features, size);
  }
}
