/** From bytes to characters: which encoding a text is in, and its lines. A part of read. */
@NullMarked
package org.dateline.article.encoding;

import org.jspecify.annotations.NullMarked;
