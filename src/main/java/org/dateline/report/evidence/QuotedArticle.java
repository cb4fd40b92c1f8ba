package org.dateline.report.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article that the report can list.
 *
 * @param id its id
 * @param published its date
 * @param outlet number of its outlet
 * @param names numbers of those it mentions, ascending
 * @param original id of the earliest article of its story; empty on that article itself
 * @param title its headline, empty where no texts are wanted
 * @param url its address, empty where no texts are wanted
 * @param sentences chosen ones, in reading order
 */
public record QuotedArticle(
    String id,
    Optional<LocalDate> published,
    int outlet,
    List<Integer> names,
    String original,
    String title,
    String url,
    List<Sentence> sentences) {
  /** Copies the lists. */
  public QuotedArticle {
    names = List.copyOf(names);
    sentences = List.copyOf(sentences);
  }

  /** Whether it is not the earliest of its story. */
  public boolean isCopy() {
    return !original.isEmpty();
  }

  /** Its address if it is one of the web, else nothing: no other is made a link. */
  public String webAddress() {
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }
}
