package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.dateline.tagger.feature.BrownClusters;
import org.dateline.tagger.feature.Labels;
import org.dateline.tagger.feature.Lexica;
import org.dateline.tagger.feature.NameRole;
import org.dateline.tagger.feature.NameStatistics;
import org.dateline.tagger.feature.PhraseTable;
import org.dateline.tagger.feature.Weights;
import org.dateline.tagger.feature.WordClasses;
import org.junit.jupiter.api.Test;

final class ModelFileTest {
  private static final int VERSION_END = 8;

  @Test
  void writtenModelReadsAsItWas() throws IOException {
    TaggerModel model = smallModel();

    TaggerModel read = ModelFile.read("test.model", new ByteArrayInputStream(bytes(model)));

    assertThat(bytes(read)).isEqualTo(bytes(model));
    assertThat(read.lexica().clusters().path("monday", false)).isEqualTo("0110");
    assertThat(read.lexica().clusters().path("07", true)).isEqualTo("111");
    assertThat(read.lexica().clusters().path("strange", false)).isEqualTo(BrownClusters.NONE);
    assertThat(read.lexica().names().of("Paris")[NameRole.LOCATION]).isEqualTo(2);
  }

  @Test
  void everyChangedByteIsADamagedModel() throws IOException {
    byte[] good = bytes(smallModel());
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = good.clone();
      int at = VERSION_END + random.nextInt(good.length - VERSION_END);
      damaged[at] ^= (byte) (1 << random.nextInt(8));

      assertThatThrownBy(() -> ModelFile.read("a.model", new ByteArrayInputStream(damaged)))
          .as("seed 5, byte %s", at)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("a.model: tagger model is damaged");
    }
  }

  @Test
  void everyCutModelIsRefused() throws IOException {
    byte[] good = bytes(smallModel());
    for (int length = 0; length < good.length; length += 7) {
      byte[] cut = Arrays.copyOf(good, length);

      assertThatThrownBy(() -> ModelFile.read("a.model", new ByteArrayInputStream(cut)))
          .as("cut to %s bytes", length)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("a.model: ");
    }
  }

  @Test
  void modelOfAnotherVersionSaysSo() throws IOException {
    byte[] other = bytes(smallModel());
    other[VERSION_END - 1]++;

    assertThatThrownBy(() -> ModelFile.read("a.model", new ByteArrayInputStream(other)))
        .hasMessage(
            "a.model: tagger model of version %s, not %s; train it anew",
            ModelFile.VERSION + 1, ModelFile.VERSION);
  }

  @Test
  void builtInModelIsOneForAll() {
    assertThat(TaggerModel.builtIn()).isSameAs(TaggerModel.builtIn());
  }

  private static TaggerModel smallModel() {
    BrownClusters clusters =
        BrownClusters.of(Map.of("monday", "0110", "tuesday", "0111", "0", "111"));
    int[] paris = new int[NameRole.COUNT];
    paris[NameRole.LOCATION] = 3;
    PhraseTable.Builder phrases = new PhraseTable.Builder();
    phrases.add(new String[] {"New", "York"}, PhraseTable.LOCATION);
    Lexica lexica =
        new Lexica(
            clusters,
            NameStatistics.of(Map.of("Paris", paris)),
            WordUsage.none(),
            phrases.build(),
            WordClasses.of(
                clusters, Map.of("monday", 2), Map.of("WHO", 1), new int[][] {{}, {1, 1}, {2, 1}}));
    byte[] emissions = new byte[16 * Labels.COUNT];
    new Random(1).nextBytes(emissions);
    float[] transitions = new float[Weights.TRANSITION_ROWS * Weights.PAIRS];
    transitions[7] = 0.5f;
    return new TaggerModel(lexica, new Weights(emissions, 0.01f, transitions));
  }

  private static byte[] bytes(TaggerModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }
}
