/**
 * Tokens, sentences and folding: what is to be known of written text without a list of names. Under
 * read and annotate.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
