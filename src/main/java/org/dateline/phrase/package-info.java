/**
 * The phrase matcher: it finds any of a hundred thousand phrases in a text in one pass. A part of
 * annotate; it knows no dictionary. Start reading at {@link org.dateline.phrase.PhraseTrie}.
 */
@NullMarked
package org.dateline.phrase;

import org.jspecify.annotations.NullMarked;
