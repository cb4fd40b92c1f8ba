package org.dateline.table.word;

import java.util.Map;
import org.dateline.count.SentenceRef;
import org.dateline.count.word.KeyWord;
import org.dateline.count.word.TopWords;
import org.dateline.model.ArticleId;
import org.dateline.table.RowWriter;
import org.dateline.table.Table;
import org.dateline.table.row.TableRows;

/** The rows of {@code words_countries.csv}. */
public final class CountryWordRows {
  private CountryWordRows() {}

  /**
   * The table of the words of each country.
   *
   * @param refToWords the words of every example
   */
  public static TableRows of(TopWords top, Map<SentenceRef, String> refToWords) {
    return new TableRows(
        Table.WORDS_COUNTRIES,
        out ->
            top.countryToWords()
                .forEach(
                    (country, words) ->
                        words.forEach(word -> write(out, country, word, refToWords))));
  }

  private static void write(
      RowWriter out, String country, KeyWord word, Map<SentenceRef, String> refToWords) {
    out.row(
        country,
        word.word(),
        word.sentencesWith(),
        word.sentences(),
        word.logOdds(),
        word.z(),
        ArticleId.fromNumber(word.example().article()),
        refToWords.getOrDefault(word.example(), ""));
  }
}
