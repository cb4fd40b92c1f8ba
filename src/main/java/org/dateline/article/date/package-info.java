/** Dates as people and machines write them. A part of read. */
@NullMarked
package org.dateline.article.date;

import org.jspecify.annotations.NullMarked;
