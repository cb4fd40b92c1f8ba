/**
 * The command line of Dateline: it runs the job or answers a command. Around the four verbs. Start
 * reading at {@link org.dateline.Main}.
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
