package org.dateline.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WordClassesTest {
  private static final BrownClusters CLUSTERS =
      BrownClusters.of(Map.of("apple", "01", "who", "10", "nairobi", "11"));

  private static final WordClasses CLASSES =
      WordClasses.of(
          CLUSTERS,
          Map.of("apple", 1, "nairobi", 2, "strange", 1),
          Map.of("apple", 3, "WHO", 4, "plum", 3),
          new int[][] {{}, {1, 1}, {2, 2}, {3, 2}, {4, 1}});

  @Test
  void nameAndWordOfOneSpellingHaveClassesOfTheirOwn() {
    assertThat(of("Apple")).containsExactly(1, 1);
    assertThat(of("apple")).containsExactly(3, 2);
  }

  @Test
  void acronymIsFoundAsWrittenAndOtherCapitalsAsNames() {
    assertThat(of("WHO")).containsExactly(4, 1);
    assertThat(of("Who")).containsExactly(0);
    assertThat(of("NAIROBI")).containsExactly(2, 2);
  }

  @Test
  void eachHasTheClassOfTheOtherIfItHasNone() {
    assertThat(of("nairobi")).containsExactly(2, 2);
    assertThat(of("Plum")).containsExactly(3, 2);
  }

  @Test
  void nameOutsideTheClustersHasNone() {
    assertThat(of("Strange")).containsExactly(0);
  }

  @Test
  void writtenClassesReadAsTheyWere() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CLASSES.write(new DataOutputStream(bytes));

    WordClasses read =
        WordClasses.read(
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), CLUSTERS);

    for (String word : new String[] {"Apple", "apple", "WHO", "nairobi", "strange", "Plum"}) {
      assertThat(of(read, word)).as(word).containsExactly(of(word));
    }
  }

  private static int[] of(String word) {
    return of(CLASSES, word);
  }

  private static int[] of(WordClasses classes, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return classes.of(word, lower, CLUSTERS.place(lower));
  }
}
