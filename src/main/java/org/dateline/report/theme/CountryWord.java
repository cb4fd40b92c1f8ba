package org.dateline.report.theme;

import org.dateline.report.page.NumberLink;
import org.dateline.report.page.RowLink;
import org.dateline.table.Row;

/**
 * A word that goes with a country.
 *
 * @param country code
 * @param word in lower case
 * @param together sentences that have the word and mention the country
 * @param sentences all that have the word
 * @param z how surely the two go together, in standard deviations
 * @param exampleArticle id of the earliest story with a sentence that has both
 * @param exampleSentence that sentence; empty where no texts are wanted
 * @param link its row
 */
public record CountryWord(
    String country,
    String word,
    long together,
    long sentences,
    double z,
    String exampleArticle,
    String exampleSentence,
    RowLink link) {
  static CountryWord of(Row row) {
    return new CountryWord(
        row.id("country"),
        row.text("word"),
        row.count("sentences_with"),
        row.count("sentences"),
        row.ratio("z").orElse(0),
        row.id("example_article"),
        row.text("example_sentence"),
        RowLink.of(row));
  }

  /** Where the number of its sentences leads. */
  public NumberLink number() {
    return NumberLink.to(link);
  }
}
