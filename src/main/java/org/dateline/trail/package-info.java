/**
 * What is kept of the words of a text when the text is gone: hashes of words in a row, and where
 * they stand. Copies and repeated text are found with it. Start reading at {@link
 * org.dateline.trail.Trail}.
 */
@NullMarked
package org.dateline.trail;

import org.jspecify.annotations.NullMarked;
