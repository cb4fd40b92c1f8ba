/** What a run counts of itself while it goes, for the dashboard of a runner and for its report. */
@NullMarked
package org.dateline.pipeline.metric;

import org.jspecify.annotations.NullMarked;
