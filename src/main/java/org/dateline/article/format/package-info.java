/**
 * The formats that articles come in, one class each. {@link org.dateline.article.format.Formats}
 * lists them in the order in which they are tried. A part of read.
 */
@NullMarked
package org.dateline.article.format;

import org.jspecify.annotations.NullMarked;
