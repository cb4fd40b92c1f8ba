/**
 * Statistics of two things that are mentioned together, from the four cells of a table. A part of
 * count.
 */
@NullMarked
package org.dateline.count.association;

import org.jspecify.annotations.NullMarked;
