/**
 * What the columns of every table are, how values become cells, and how finished tables are read
 * again. The columns themselves are in the resource {@code columns.csv}. Start reading at {@link
 * org.dateline.table.Table}. A part of write.
 */
@NullMarked
package org.dateline.table;

import org.jspecify.annotations.NullMarked;
