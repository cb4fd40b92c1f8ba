package org.dateline.count;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article appeared.
 *
 * @param id the article's id as a number
 * @param date the date in the calendar of the run
 */
public record ArticleDate(long id, Optional<LocalDate> date) {}
