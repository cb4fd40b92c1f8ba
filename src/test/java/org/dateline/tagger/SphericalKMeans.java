package org.dateline.tagger;

import java.util.List;
import java.util.Random;

/**
 * Divides vectors into clusters by the angles between them (Dhillon and Modha 2001). The same
 * vectors in the same order give the same clusters.
 */
final class SphericalKMeans {
  private final int count;
  private final int dimensions;

  /** The centres, of length 1, dimension by dimension: so the processor scores many at a time. */
  private final float[] centres;

  private final float[] scores;

  private SphericalKMeans(int count, int dimensions) {
    this.count = count;
    this.dimensions = dimensions;
    this.centres = new float[dimensions * count];
    this.scores = new float[count];
  }

  /** Clusters of vectors; a cluster that loses all its vectors starts again from one of them. */
  static SphericalKMeans of(List<float[]> vectors, int count, int rounds, Random random) {
    SphericalKMeans clusters = new SphericalKMeans(count, vectors.get(0).length);
    for (int number = 0; number < count; number++) {
      clusters.setCentre(number, vectors.get(random.nextInt(vectors.size())));
    }
    for (int round = 0; round < rounds; round++) {
      clusters.move(vectors, random);
    }
    return clusters;
  }

  private void move(List<float[]> vectors, Random random) {
    float[][] sums = new float[count][dimensions];
    boolean[] isUsed = new boolean[count];
    for (float[] vector : vectors) {
      int nearest = nearest(vector);
      isUsed[nearest] = true;
      float length = length(vector);
      for (int d = 0; d < dimensions; d++) {
        sums[nearest][d] += vector[d] / length;
      }
    }
    for (int number = 0; number < count; number++) {
      boolean isLost = !isUsed[number];
      setCentre(number, isLost ? vectors.get(random.nextInt(vectors.size())) : sums[number]);
    }
  }

  private void setCentre(int number, float[] vector) {
    float length = length(vector);
    for (int d = 0; d < dimensions; d++) {
      centres[d * count + number] = vector[d] / length;
    }
  }

  /** The number of the nearest centre, from 0 on. */
  int nearest(float[] vector) {
    for (int number = 0; number < count; number++) {
      scores[number] = vector[0] * centres[number];
    }
    for (int d = 1; d < dimensions; d++) {
      float value = vector[d];
      int row = d * count;
      for (int number = 0; number < count; number++) {
        scores[number] += value * centres[row + number];
      }
    }
    int nearest = 0;
    for (int number = 1; number < count; number++) {
      nearest = scores[number] > scores[nearest] ? number : nearest;
    }
    return nearest;
  }

  float[] centre(int number) {
    float[] centre = new float[dimensions];
    for (int d = 0; d < dimensions; d++) {
      centre[d] = centres[d * count + number];
    }
    return centre;
  }

  private static float length(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    return (float) Math.max(Math.sqrt(squares), Float.MIN_NORMAL);
  }
}
