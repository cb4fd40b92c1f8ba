package org.dateline.article.date;

import java.time.temporal.Temporal;

/**
 * A date found in a line, with its time.
 *
 * @param stamp the date, or date and time
 * @param start where it begins in the line, white space collapsed
 * @param end where it ends, exclusive
 */
public record FoundDate(Temporal stamp, int start, int end) {}
