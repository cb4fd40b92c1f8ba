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
    return named(name.replace(CODE, code));
  }

  /** Its meaning and its unit, where there is one that the meaning does not say. */
  public String description() {
    return unit.isEmpty() || unit.equals(meaning) ? meaning : meaning + " [" + unit + "]";
  }

  /** Whether {@code heading} is its name, for one of the countries if there is one for each. */
  boolean matches(String heading) {
    return isPerCountry() ? heading.matches(name.replace(CODE, "[A-Z]{3}")) : heading.equals(name);
  }

  Column named(String heading) {
    return new Column(heading, type, meaning, unit);
  }
}
