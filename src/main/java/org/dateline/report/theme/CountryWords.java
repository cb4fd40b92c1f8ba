package org.dateline.report.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  /** The countries most mentioned have so many words each, and a sentence for each of these. */
  private static final int FIRST = 8;

  private static final int MOST = 12;

  /** So many words all others have together, but each of them a few. */
  private static final int ROOM = 500;

  private static final int LEAST = 3;

  /** Reads {@code words_countries.csv}, which has the words of a country surest first. */
  static CountryWords read(Path folder, List<Participant> countries) {
    Set<String> first = new HashSet<>();
    Map<String, List<CountryWord>> codeToWords = new LinkedHashMap<>();
    for (Participant country : countries) {
      codeToWords.put(country.id(), new ArrayList<>());
      if (codeToWords.size() <= FIRST) {
        first.add(country.id());
      }
    }
    int few = Math.max(LEAST, Math.min(MOST, ROOM / Math.max(1, countries.size())));
    try (Stream<Row> rows = FinishedTable.rows(folder, Table.WORDS_COUNTRIES)) {
      rows.forEach(row -> add(row, codeToWords, first.contains(row.id("country")) ? MOST : few));
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

  /** The words whose example is told: those of the countries most mentioned. */
  public List<CountryWord> exemplified() {
    return codeToWords.values().stream().limit(FIRST).flatMap(List::stream).toList();
  }

  /** All words, country after country. */
  public List<CountryWord> all() {
    return codeToWords.values().stream().flatMap(List::stream).toList();
  }
}
