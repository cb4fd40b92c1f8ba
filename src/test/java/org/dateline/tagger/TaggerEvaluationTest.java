package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.gazetteer.Gazetteer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scores the built-in model from raw text: {@code mvn -Pevaluate verify -Dgold=FOLDER} on
 * development sets that it was not trained on, in {@code FOLDER/ner/dev}; {@code -Dbriefs=FOLDER}
 * on {@link MarkedBriefs} of your own.
 */
@Tag("evaluate")
final class TaggerEvaluationTest {
  private static final double LEAST_OF_BRIEFS = 0.8;
  private static final Tagger TAGGER = new Tagger(TaggerModel.builtIn(), Gazetteer.builtIn());

  @ParameterizedTest
  @CsvSource({"conll03.testa, 0.915", "worldwide.dev, 0.815"})
  void namesAreFoundInRawText(String set, double least) throws IOException {
    String gold = System.getProperty("gold", "");
    Assumptions.assumeFalse(gold.isEmpty(), "needs -Dgold=FOLDER with the development sets");

    Path file = Path.of(gold, "ner", "dev", set);
    TaggerScore score = TaggerScore.of(TAGGER, RawText.ofAll(ConllFile.read(file)));

    System.out.println("named entities, " + set + ": " + score);
    assertThat(score.all().f1()).isGreaterThanOrEqualTo(least);
  }

  @Test
  void namesAreFoundInBriefsOfYourOwn() throws IOException {
    String folder = System.getProperty("briefs", "");
    Assumptions.assumeFalse(folder.isEmpty(), "needs -Dbriefs=FOLDER with marked briefs");

    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<Path> briefs = files.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
      assertThat(briefs).as("text files in %s", folder).isNotEmpty();
      for (Path file : briefs) {
        TaggerScore score = TaggerScore.of(TAGGER, MarkedBriefs.read(file));
        System.out.println("named entities, " + file.getFileName() + ": " + score);
        assertThat(score.all().f1()).as(file.toString()).isGreaterThanOrEqualTo(LEAST_OF_BRIEFS);
      }
    }
  }
}
