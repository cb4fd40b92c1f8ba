/**
 * Which text an outlet repeats: found by many workers, and brought to the articles, between
 * annotate and count. Start reading at {@link org.dateline.pipeline.passage.FindRepeats}.
 */
@NullMarked
package org.dateline.pipeline.passage;

import org.jspecify.annotations.NullMarked;
