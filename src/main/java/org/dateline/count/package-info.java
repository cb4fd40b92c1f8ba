/**
 * COUNT, without I/O: an annotated article becomes a {@link org.dateline.count.Digest}, digests add
 * up in partial tables that merge in any order, and finished counts become statistics and
 * timelines.
 */
@NullMarked
package org.dateline.count;

import org.jspecify.annotations.NullMarked;
