/** Dates as people and machines write them. */
@NullMarked
package org.dateline.article.date;

import org.jspecify.annotations.NullMarked;
