/** The command line of Dateline: read, annotate, count, write. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
