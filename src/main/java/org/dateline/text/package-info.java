/**
 * Tokens, sentences and folding: what reading and annotating both need to know of written text.
 * There are no dictionaries of names here.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
