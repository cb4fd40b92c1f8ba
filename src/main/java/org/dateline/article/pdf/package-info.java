/** PDF with a text layer: lines by their place and size, joined to paragraphs. */
@NullMarked
package org.dateline.article.pdf;

import org.jspecify.annotations.NullMarked;
