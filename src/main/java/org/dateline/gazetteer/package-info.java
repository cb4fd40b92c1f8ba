/**
 * Countries and the forms of their names, loaded from files that a person edits, and the matcher
 * that finds many phrases at once. It stands under annotating: {@code extract} asks it what a text
 * could mean and decides.
 */
@NullMarked
package org.dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
