package org.dateline.gazetteer;

/**
 * A country or territory of ISO 3166-1.
 *
 * @param code alpha-3 code, as in every table
 * @param alpha2 two-letter code
 * @param name as the tables show it
 */
public record Country(String code, String alpha2, String name) {}
