/** Dates, periods, and the statistics of a series of periods. A part of count. */
@NullMarked
package org.dateline.count.timeline;

import org.jspecify.annotations.NullMarked;
