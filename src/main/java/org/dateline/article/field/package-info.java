/**
 * The fields of an article: what other tools call them, and how a written value is understood. A
 * part of read.
 */
@NullMarked
package org.dateline.article.field;

import org.jspecify.annotations.NullMarked;
