/**
 * What a person types and reads: the configuration file, usage errors, and what a run says on the
 * terminal. Around the four verbs.
 */
@NullMarked
package org.dateline.command;

import org.jspecify.annotations.NullMarked;
