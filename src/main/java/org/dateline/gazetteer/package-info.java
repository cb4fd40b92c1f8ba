/**
 * Countries, the forms of their names and lists of words, loaded from files that a person edits. A
 * part of annotate: {@code extract} asks what a text could mean, and decides. Start reading at
 * {@link org.dateline.gazetteer.Gazetteer}.
 */
@NullMarked
package org.dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
