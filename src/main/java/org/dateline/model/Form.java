package org.dateline.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a mention names what it names: the first six are of countries, the last one is of topics, the
 * others of entities.
 */
public enum Form {
  NAME("name"),
  ABBREVIATION("abbreviation"),
  DEMONYM("demonym"),
  CAPITAL("capital"),
  INSTITUTION("institution"),
  LEADER("leader"),
  FULL("full"),
  SHORT("short"),
  ACRONYM("acronym"),
  PHRASE("phrase");

  private final String label;

  Form(String label) {
    this.label = label;
  }

  /** The word for it in options, files and tables. */
  public String label() {
    return label;
  }

  /** Whether this is a form of a country, not of an entity. */
  public boolean isOfCountry() {
    return compareTo(LEADER) <= 0;
  }

  /** The form with this label. */
  public static Optional<Form> labelled(String label) {
    return Arrays.stream(values()).filter(form -> form.label.equals(label)).findFirst();
  }
}
