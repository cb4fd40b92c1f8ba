package org.dateline.audit.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row of a sheet that came back.
 *
 * @param line its number as a spreadsheet counts
 * @param id of its unit
 * @param answer what the coder said; none if nothing
 * @param meant what the coder wrote beside it
 * @param missed what a sentence names that was not found: codes of countries and types of entities
 * @param name what the mention was taken for
 * @param sentence the sentence
 * @param article id of its article
 * @param stratum the name of its stratum in the sheet
 * @param stratumSize how many units the corpus has there
 */
public record CodedRow(
    long line,
    String id,
    Optional<Answer> answer,
    String meant,
    List<String> missed,
    String name,
    String sentence,
    String article,
    String stratum,
    long stratumSize) {
  /** Copies the list. */
  public CodedRow {
    missed = List.copyOf(missed);
  }

  /** Whether it asks about a sentence, not a mention. */
  public boolean isSentence() {
    return id.startsWith("s");
  }

  /** Whether the coder said yes. */
  public boolean isRight() {
    return answer.equals(Optional.of(Answer.YES));
  }
}
