/**
 * The phrase matcher: finds any of a hundred thousand phrases in a text in one pass. Start reading
 * at {@link org.dateline.phrase.PhraseTrie}. It stands under annotating and knows no dictionary.
 */
@NullMarked
package org.dateline.phrase;

import org.jspecify.annotations.NullMarked;
