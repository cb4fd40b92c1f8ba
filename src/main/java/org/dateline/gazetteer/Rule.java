package org.dateline.gazetteer;

/**
 * A rule that may decide about a mention, as {@code rules.csv} has it.
 *
 * @param id its word in the column {@code rule} of {@code mentions.csv}
 * @param isOfCountries whether it decides about mentions of countries
 * @param isOfEntities whether it decides about people, organizations and places
 * @param mayCount whether a mention that it decided may count
 * @param mayRefuse whether a mention that it decided may stay uncounted
 * @param meaning what the report says of it
 */
public record Rule(
    String id,
    boolean isOfCountries,
    boolean isOfEntities,
    boolean mayCount,
    boolean mayRefuse,
    String meaning) {
  /** Whether a line of {@code not-countries.csv} may refuse a country by it. */
  boolean refusesCountries() {
    return isOfCountries && mayRefuse && !mayCount;
  }
}
