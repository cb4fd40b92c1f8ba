package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParticlesTest {
  /** The name stands behind an angle bracket. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They saw bin >Zorvex there. | bin",
        "They knew that bin >Zorvex knew. | bin",
        "Then Mr. de >Zorvex left. | de",
        "The bin >Zorvex raid was long ago. | bin",
        "They fear another bin >Zorvex. | bin",
        "They fear another bin >Zorvex and more. | bin",
        "It lay in the bin >Zorvex had at home. | Zorvex",
        "It lay in the bin >Zorvex bought there. | Zorvex",
        "It lay in the bin >Zorvex opened. | Zorvex",
        "It lay in the city's bin >Zorvex said. | Zorvex",
        "Tovik bin Zorvex fled. It lay in the bin >Zorvex had at home. | bin",
        "Ada Zorvex left. It lay in the recycling bin >Zorvex likes. | Zorvex",
        "It lay in the recycling bin >Zorvex likes. Later Ada Zorvex left. | Zorvex",
        "But Zorvex left. They saw bin >Zorvex there. | bin",
        "Tovik bin Zorvex met Ada Zorvex. They saw bin >Zorvex there. | bin",
        "They saw bin >Zorvex there. Tovik Bin Zorvex fled. | bin",
        "It cost a st >Zorvex there. | Zorvex"
      })
  void aWordIsAParticleUnlessTheWordsAroundHaveItForAnother(String marked, String first) {
    Tokens tokens = Tokenizer.tokenize(marked.replace(">", ""));
    int name = tokens.tokenAt(marked.indexOf('>'));

    assertThat(tokens.surface(Particles.start(tokens, name))).isEqualTo(first);
  }
}
