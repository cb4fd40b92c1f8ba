package org.dateline.report.finding;

import org.dateline.report.page.Markup;
import org.dateline.report.page.NumberLink;
import org.dateline.report.page.NumberLinks;
import org.dateline.report.page.RowLink;
import org.dateline.table.Row;

/**
 * A country or entity as the report shows it.
 *
 * @param id code or entity id
 * @param name the name to show
 * @param type country, person, organization or location
 * @param stories stories with it
 * @param link its row
 */
public record Participant(String id, String name, String type, long stories, RowLink link) {
  static final String COUNTRY = "country";

  public static Participant country(Row row) {
    return new Participant(
        row.id("country"), row.text("name"), COUNTRY, row.count("stories"), RowLink.of(row));
  }

  public static Participant entity(Row row) {
    return new Participant(
        row.id("entity_id"),
        row.text("entity"),
        row.id("type"),
        row.count("stories"),
        RowLink.of(row));
  }

  /** Where the number of its stories leads. */
  public NumberLink number(NumberLinks links) {
    return links.link(name, NumberLinks.ALL, stories, link, id);
  }

  boolean isCountry() {
    return type.equals(COUNTRY);
  }

  /** Writes the name, kept apart from the direction of the text around it. */
  public static void write(Markup out, String name) {
    out.element("bdi", name);
  }
}
