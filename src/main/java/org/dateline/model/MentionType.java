package org.dateline.model;

/** What is mentioned. */
public enum MentionType {
  COUNTRY("country"),
  PERSON("person"),
  ORGANIZATION("organization"),
  LOCATION("location"),
  TOPIC("topic");

  private final String label;

  MentionType(String label) {
    this.label = label;
  }

  /** The word for it in the tables. */
  public String label() {
    return label;
  }

  /** Whether it is a person, an organization or a location. */
  public boolean isEntity() {
    return this != COUNTRY && this != TOPIC;
  }
}
