package org.dateline.report;

/**
 * A country or entity as the report shows it.
 *
 * @param id code or entity id
 * @param name the name to show
 * @param type country, person, organization or location
 * @param stories stories with it
 * @param link its row
 */
record Name(String id, String name, String type, long stories, RowLink link) {
  static final String COUNTRY = "country";

  static Name country(Row row) {
    return new Name(row.id("country"), row.text("name"), COUNTRY, row.count("stories"), row.link());
  }

  static Name entity(Row row) {
    return new Name(
        row.id("entity_id"), row.text("entity"), row.id("type"), row.count("stories"), row.link());
  }

  boolean isCountry() {
    return type.equals(COUNTRY);
  }

  /** Writes the name, kept apart from the direction of the text around it. */
  static void write(Markup out, String name) {
    out.element("bdi", name);
  }
}
