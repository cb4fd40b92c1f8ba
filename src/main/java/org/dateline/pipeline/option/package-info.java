/**
 * The options of the command line and of the configuration file, checked before anything is read.
 * Around the four verbs: the rest of the job sees {@link org.dateline.pipeline.option.Settings}.
 */
@NullMarked
package org.dateline.pipeline.option;

import org.jspecify.annotations.NullMarked;
