/**
 * The tables as sheets of {@code dateline.xlsx}. Start reading at {@link
 * org.dateline.table.workbook.Workbook}. A part of write.
 */
@NullMarked
package org.dateline.table.workbook;

import org.jspecify.annotations.NullMarked;
