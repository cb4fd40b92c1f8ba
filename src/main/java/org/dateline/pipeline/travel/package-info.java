/**
 * How things travel between the steps of the graph: {@link org.dateline.pipeline.travel.Coders}
 * lists how every type becomes bytes, and {@link org.dateline.pipeline.travel.InOnePlace} brings
 * all of them to one worker.
 */
@NullMarked
package org.dateline.pipeline.travel;

import org.jspecify.annotations.NullMarked;
