/**
 * A second JVM for the job, with flags that fit its input, for people who know none. Start reading
 * at {@link org.dateline.launch.Launcher}.
 */
@NullMarked
package org.dateline.launch;

import org.jspecify.annotations.NullMarked;
