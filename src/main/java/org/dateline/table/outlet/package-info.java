/** How counts of outlets and of stories become the rows of their tables. A part of write. */
@NullMarked
package org.dateline.table.outlet;

import org.jspecify.annotations.NullMarked;
