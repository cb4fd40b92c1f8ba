package org.dateline.explain;

/**
 * A sentence behind a number, its mentions in brackets.
 *
 * @param article id of its article
 * @param published its date, or empty
 */
public record ShownSentence(
    String article, String published, String source, String title, String url, String sentence) {
  /** The article in a line. */
  String heading() {
    StringBuilder line = new StringBuilder(published.isEmpty() ? "undated" : published);
    for (String part : new String[] {source, title, url}) {
      line.append(part.isEmpty() ? "" : "  ").append(part);
    }
    return line.toString();
  }
}
