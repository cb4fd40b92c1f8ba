/** How finished counts become the rows of each table, one class a table. A part of write. */
@NullMarked
package org.dateline.table.row;

import org.jspecify.annotations.NullMarked;
