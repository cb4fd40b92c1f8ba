package org.dateline.report.finding;

import java.util.OptionalLong;

/**
 * A file beside the report, as the report lists it.
 *
 * @param name its name
 * @param meaning what is in it
 * @param rows its number of rows, if it is one of a table
 */
public record ListedFile(String name, String meaning, OptionalLong rows) {}
