/**
 * Running the job, from options to published tables. Around the four verbs. Start reading at {@link
 * org.dateline.pipeline.run.Job}.
 */
@NullMarked
package org.dateline.pipeline.run;

import org.jspecify.annotations.NullMarked;
