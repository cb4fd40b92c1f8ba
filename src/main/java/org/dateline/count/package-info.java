/**
 * How counts come about: an annotated article becomes its {@link org.dateline.count.ArticleCounts},
 * these add up in partial tables that merge in any order, and finished counts become statistics and
 * timelines. There is no I/O here. Start reading at {@link org.dateline.count.MentionCounter}.
 */
@NullMarked
package org.dateline.count;

import org.jspecify.annotations.NullMarked;
