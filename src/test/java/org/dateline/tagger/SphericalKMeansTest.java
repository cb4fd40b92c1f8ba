package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SphericalKMeansTest {
  @Test
  void bundlesOfLikeVectorsComeApartWhateverTheirLength() {
    float[][] directions = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<float[]> vectors = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        vectors.add(near(directions[i % 3], random));
      }

      SphericalKMeans clusters = best(vectors, random);

      for (int i = 3; i < vectors.size(); i++) {
        assertThat(clusters.nearest(vectors.get(i)))
            .as("seed %s, vector %s", seed, i)
            .isEqualTo(clusters.nearest(vectors.get(i - 3)));
      }
      assertThat(clusters.nearest(directions[0])).isNotEqualTo(clusters.nearest(directions[1]));
      assertThat(clusters.nearest(directions[1])).isNotEqualTo(clusters.nearest(directions[2]));
    }
  }

  @Test
  void sameSeedGivesTheSameCentres() {
    List<float[]> vectors = new ArrayList<>();
    Random random = new Random(4);
    for (int i = 0; i < 50; i++) {
      vectors.add(near(new float[] {1, 1, 1}, random));
    }

    SphericalKMeans some = SphericalKMeans.of(vectors, 7, 5, new Random(9));
    SphericalKMeans same = SphericalKMeans.of(vectors, 7, 5, new Random(9));

    for (int number = 0; number < 7; number++) {
      assertThat(some.centre(number)).containsExactly(same.centre(number));
    }
  }

  /**
   * Of several starts one that has a centre in each bundle: a bad start may end with two in one.
   */
  private static SphericalKMeans best(List<float[]> vectors, Random random) {
    SphericalKMeans clusters = SphericalKMeans.of(vectors, 3, 10, random);
    while (vectors.stream().limit(3).mapToInt(clusters::nearest).distinct().count() < 3) {
      clusters = SphericalKMeans.of(vectors, 3, 10, random);
    }
    return clusters;
  }

  private static float[] near(float[] direction, Random random) {
    float length = 0.5f + 3 * random.nextFloat();
    float[] vector = new float[direction.length];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = length * (direction[d] + 0.2f * (random.nextFloat() - 0.5f));
    }
    return vector;
  }
}
