package org.dateline.change;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.count.timeline.Period;

/**
 * A finished run as its output folder has it.
 *
 * @param folder the folder, as the user named it
 * @param facts what {@code run.json} says of the program, the files of rules and each option; empty
 *     if it is not there
 * @param codeToName the countries that it counted, and its topics
 * @param idToArticle its articles by article_id
 */
record FinishedRun(
    String folder,
    SortedMap<String, String> facts,
    SortedMap<String, String> codeToName,
    SortedMap<String, CountedArticle> idToArticle) {
  /** The article with an id that it has. */
  CountedArticle article(String id) {
    return Objects.requireNonNull(idToArticle.get(id), id);
  }

  /** The step of its timelines, chosen or asked for, if that is known. */
  Optional<Period> period() {
    return Period.labelled(facts.getOrDefault("chosen period", ""))
        .or(() -> Period.labelled(facts.getOrDefault("--period", "")));
  }

  /** Whether its tables are for spreadsheets, which want a byte order mark. */
  boolean hasByteOrderMark() {
    return !facts.getOrDefault("--csvBom", "").equals("false");
  }
}
