/**
 * COUNT, the third of the four verbs: annotated articles become counts that add up in any order,
 * and finished counts become statistics and timelines. There is no I/O here. Start reading at
 * {@link org.dateline.count.ArticleCounts}.
 */
@NullMarked
package org.dateline.count;

import org.jspecify.annotations.NullMarked;
