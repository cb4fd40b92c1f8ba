package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.gazetteer.Gazetteer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scores the built-in model on development sets that it was not trained on, from raw text: {@code
 * mvn -Pevaluate verify -Dgold=FOLDER}, where the sets are in {@code FOLDER/ner/dev}.
 */
@Tag("evaluate")
final class TaggerEvaluationTest {
  @ParameterizedTest
  @CsvSource({"conll03.testa, 0.888", "worldwide.dev, 0.812"})
  void namesAreFoundInRawText(String set, double least) throws IOException {
    String gold = System.getProperty("gold", "");
    Assumptions.assumeFalse(gold.isEmpty(), "needs -Dgold=FOLDER with the development sets");

    Path file = Path.of(gold, "ner", "dev", set);
    TaggerScore score =
        TaggerScore.of(
            new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn()), ConllFile.read(file));

    System.out.println("named entities, " + set + ": " + score);
    assertThat(score.all().f1()).isGreaterThanOrEqualTo(least);
  }
}
