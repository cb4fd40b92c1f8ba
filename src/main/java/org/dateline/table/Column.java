package org.dateline.table;

/**
 * One column of a table.
 *
 * @param name its heading
 * @param type what its cells hold
 * @param meaning what it says, with the formula where there is one
 * @param unit what is counted or measured, or empty
 */
public record Column(String name, ColumnType type, String meaning, String unit) {
  /** The part of a heading that stands for a country's code in the wide timeline. */
  static final String CODE = "{code}";

  /** Whether there is one such column for each configured country. */
  public boolean isPerCountry() {
    return name.contains(CODE);
  }

  /** This column for one country. */
  public Column forCountry(String code) {
    return new Column(name.replace(CODE, code), type, meaning, unit);
  }
}
