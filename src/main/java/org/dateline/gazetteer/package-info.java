/**
 * Countries, the forms of their names and lists of words, loaded from files that a person edits. It
 * stands under annotate: {@code extract} asks it what a text could mean, and decides.
 */
@NullMarked
package org.dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
