/**
 * White space, lines and paragraphs: the one form that text takes, whatever it was read from. A
 * part of read.
 */
@NullMarked
package org.dateline.article.prose;

import org.jspecify.annotations.NullMarked;
