package org.dateline.change;

/** What stays of an article when its date alone changes, as far as {@code articles.csv} has it. */
record Identity(String source, String url, String title, long words, long sentences) {
  /** Whether it tells an article from others. */
  boolean isTelling() {
    return !url.isEmpty() || !title.isEmpty();
  }
}
