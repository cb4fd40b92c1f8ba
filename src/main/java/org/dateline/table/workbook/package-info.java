/**
 * The tables as sheets of {@code dateline.xlsx}. A part of write. Start reading at {@link
 * org.dateline.table.workbook.Workbook}.
 */
@NullMarked
package org.dateline.table.workbook;

import org.jspecify.annotations.NullMarked;
