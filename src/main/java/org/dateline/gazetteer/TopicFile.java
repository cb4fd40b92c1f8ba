package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Folding;

/** The analyst's own topics, a phrase a line. */
public final class TopicFile {
  private static final String HEADER = "topic,phrase";
  private static final String STAR = "*";

  /** Two letters and a star would be half of all words. */
  private static final int SHORTEST_BEGINNING = 3;

  private TopicFile() {}

  /**
   * Parses and checks a file.
   *
   * @param file its name in messages
   * @return the phrases in the order of the file
   */
  public static List<TopicPhrase> parse(String file, String csv) {
    List<TopicPhrase> phrases = new ArrayList<>();
    Map<String, Integer> phraseToLine = new HashMap<>();
    Map<String, String> foldedToTopic = new HashMap<>();
    for (CsvLine line : CsvLine.parse(file, csv, HEADER)) {
      TopicPhrase phrase = phrase(line);
      Integer earlier = phraseToLine.putIfAbsent(line.cell(1), line.number());
      if (earlier != null) {
        throw line.fault("phrase stands twice", line.cell(1), "see line " + earlier);
      }
      String first = foldedToTopic.putIfAbsent(Folding.fold(phrase.topic()), phrase.topic());
      if (first != null && !first.equals(phrase.topic())) {
        throw line.fault("topic is spelt in two ways", phrase.topic(), "write " + first);
      }
      phrases.add(phrase);
    }
    return List.copyOf(phrases);
  }

  private static TopicPhrase phrase(CsvLine line) {
    String topic = line.required(0, "topic");
    String written = line.required(1, "phrase");
    boolean isBeginning = written.endsWith(STAR);
    String words = isBeginning ? written.substring(0, written.length() - 1) : written;
    if (words.contains(STAR)) {
      throw line.fault("star is not at the end", written, "write it after the last letters only");
    }
    if (!words.equals(words.strip()) || !startsAndEndsInWord(words)) {
      throw line.fault(
          "phrase does not begin and end with a letter or digit", written, "take the marks off");
    }
    if (isBeginning && words.length() < SHORTEST_BEGINNING) {
      throw line.fault(
          "too short before the star", written, "write " + SHORTEST_BEGINNING + " letters or more");
    }
    return new TopicPhrase(topic, words, isBeginning);
  }

  private static boolean startsAndEndsInWord(String words) {
    return !words.isEmpty()
        && Character.isLetterOrDigit(words.charAt(0))
        && Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }
}
