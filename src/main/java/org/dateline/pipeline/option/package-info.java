/**
 * The options of the command line and of the configuration file, checked before anything is read.
 * {@link org.dateline.pipeline.option.Settings} is what the rest of the job sees of them.
 */
@NullMarked
package org.dateline.pipeline.option;

import org.jspecify.annotations.NullMarked;
