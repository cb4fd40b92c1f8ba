package org.dateline.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/** The number of sentences that the table of words has for a country and a word. */
final class WordCell {
  private WordCell() {}

  /**
   * The number and where it stands; empty if the word is none of the country's, or only a part of
   * its sentences is asked for. Sentences in which the word is far from the name are in the number,
   * and not in the tables.
   */
  static String find(Path folder, Question question) throws IOException {
    Optional<FinishedTable> found = FinishedTable.find(folder, Table.WORDS_COUNTRIES);
    if (found.isEmpty() || question.isOfPair() || !question.period().isEmpty()) {
      return "";
    }
    try (Stream<Row> rows = found.get().rows(question::isIn)) {
      return rows.filter(row -> row.id("country").equals(question.first().id()))
          .filter(row -> row.text("word").equals(question.word()))
          .map(
              row ->
                  row.count("sentences_with")
                      + " in "
                      + Table.WORDS_COUNTRIES.fileName(1)
                      + ", with those that have the word farther than 80 characters from the name")
          .findFirst()
          .orElse("");
    }
  }
}
