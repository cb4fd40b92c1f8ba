/**
 * WRITE, without Beam: what the columns of every table are, and how finished counts become their
 * rows. The columns themselves are in the resource {@code columns.csv}.
 */
@NullMarked
package org.dateline.table;

import org.jspecify.annotations.NullMarked;
