/** How the words that go with a country become the rows of a table. A part of write. */
@NullMarked
package org.dateline.table.word;

import org.jspecify.annotations.NullMarked;
