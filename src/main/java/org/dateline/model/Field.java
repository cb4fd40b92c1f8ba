package org.dateline.model;

/** The part of an article that a mention stands in. Titles sort first. */
public enum Field {
  TITLE("title"),
  TEXT("text");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /** The word for it in the tables. */
  public String label() {
    return label;
  }
}
