package org.dateline.extract.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.model.Mention;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Scores sentences of your own, by the codes that count: {@code mvn -Pevaluate verify
 * -Dsentences=FILE}, where the file is CSV with the columns {@code sentence} and {@code counted}
 * (alpha-3 codes in order, once for each mention). Prints the sentences that are wrong.
 */
@Tag("evaluate")
final class SentencesEvaluationTest {
  /** Below this the file expects something else than counting.md says. */
  private static final double LEAST = 0.5;

  private int right;
  private int all;

  @Test
  void codesOfSentencesAreThoseExpected() throws IOException {
    String file = System.getProperty("sentences", "");
    assumeTrue(!file.isEmpty(), "no sentences: run with -Dsentences=FILE");

    SentencesEvaluationTest nothing = new SentencesEvaluationTest();
    SentencesEvaluationTest something = new SentencesEvaluationTest();
    try (Reader reader = Files.newBufferedReader(Path.of(file))) {
      for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().get().parse(reader)) {
        String counted = row.get("counted");
        (counted.isEmpty() ? nothing : something).add(row.get("sentence"), counted);
      }
    }
    right = nothing.right + something.right;
    all = nothing.all + something.all;

    System.out.println(
        "sentences: " + this + ", nothing to count: " + nothing + ", something: " + something);
    assertThat(all).as("sentences in %s", file).isPositive();
    assertThat((double) right / all).as("share that is right").isGreaterThan(LEAST);
  }

  private void add(String sentence, String expected) {
    String codes =
        ExtractedCountries.inText(sentence).stream()
            .filter(Mention::counted)
            .map(Mention::entityId)
            .collect(Collectors.joining(" "));
    boolean isRight = codes.equals(expected);
    if (!isRight) {
      System.out.println("counted [" + codes + "], expected [" + expected + "]: " + sentence);
    }
    right += isRight ? 1 : 0;
    all++;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f of %d", (double) right / all, all);
  }
}
