/**
 * WRITE, the last of the four verbs: what the columns of every table are, and how values become
 * cells. The columns themselves are in the resource {@code columns.csv}. Start reading at {@link
 * org.dateline.table.Table}.
 */
@NullMarked
package org.dateline.table;

import org.jspecify.annotations.NullMarked;
