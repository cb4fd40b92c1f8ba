package org.dateline.report.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.report.finding.Participant;
import org.dateline.table.FinishedTable;
import org.dateline.table.Row;
import org.dateline.table.Table;

/**
 * The words that go most with each country, surest first.
 *
 * @param codeToWords countries with a word, most stories first
 */
public record CountryWords(Map<String, List<CountryWord>> codeToWords) {
  /** So many words in all, and for one country. */
  private static final int ROOM = 300;

  private static final int MOST = 12;
  private static final int LEAST = 2;

  /** Reads {@code words_countries.csv}, which has the words of a country surest first. */
  static CountryWords read(Path folder, List<Participant> countries) {
    int most = Math.max(LEAST, Math.min(MOST, ROOM / Math.max(1, countries.size())));
    Map<String, List<CountryWord>> codeToWords = new LinkedHashMap<>();
    countries.forEach(country -> codeToWords.put(country.id(), new ArrayList<>()));
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.WORDS_COUNTRIES)) {
      rows.forEach(row -> add(row, codeToWords, most));
    }
    codeToWords.values().removeIf(List::isEmpty);
    return new CountryWords(codeToWords);
  }

  private static void add(Row row, Map<String, List<CountryWord>> codeToWords, int most) {
    List<CountryWord> words = codeToWords.getOrDefault(row.id("country"), new ArrayList<>());
    if (words.size() < most) {
      words.add(CountryWord.of(row));
    }
  }

  /** The words of a country, none if nothing goes with it. */
  public List<CountryWord> words(Participant country) {
    return codeToWords.getOrDefault(country.id(), List.of());
  }

  /** All words, country after country. */
  public List<CountryWord> all() {
    return codeToWords.values().stream().flatMap(List::stream).toList();
  }
}
