package org.dateline.model;

/** Which clue gave an article its date. */
public enum DateClue {
  FIELD("field"),
  JSON_LD("json-ld"),
  META("meta"),
  TIME("time"),
  URL("url"),
  TEXT("text"),
  FILENAME("filename"),
  LOAD_DATE("load-date"),
  NONE("none");

  private final String label;

  DateClue(String label) {
    this.label = label;
  }

  /** The word for it in the column {@code published_from}. */
  public String label() {
    return label;
  }
}
