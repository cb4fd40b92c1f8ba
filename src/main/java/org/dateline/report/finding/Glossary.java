package org.dateline.report.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.gazetteer.Rules;

/** What the short words of the tables mean: rules that refuse a mention, reasons to reject. */
public final class Glossary {
  private static final String RESOURCE = "glossary.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

  private final Map<String, String> wordToMeaning;

  private Glossary(Map<String, String> wordToMeaning) {
    this.wordToMeaning = wordToMeaning;
  }

  static Glossary load() {
    InputStream in = Glossary.class.getResourceAsStream(RESOURCE);
    Objects.requireNonNull(in, RESOURCE);
    Map<String, String> meanings = new HashMap<>();
    Rules.all().forEach(rule -> meanings.put(rule.id(), rule.meaning()));
    try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord row : FORMAT.parse(reader)) {
        meanings.put(row.get("word"), row.get("meaning"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new Glossary(meanings);
  }

  /** The meaning, empty for a word that is not known. */
  public String meaning(String word) {
    return wordToMeaning.getOrDefault(word, "");
  }
}
