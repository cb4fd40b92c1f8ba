package org.dateline.change;

/** What stays the same in an article, as {@code articles.csv} has it, if only its date changes. */
record Identity(String source, String url, String title, long words, long sentences) {
  /** Whether it is enough to tell an article from others. */
  boolean isTelling() {
    return !url.isEmpty() || !title.isEmpty();
  }
}
