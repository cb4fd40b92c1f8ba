/**
 * Plain text as people keep it: pasted from web pages, or with headers in front. A part of read.
 */
@NullMarked
package org.dateline.article.plain;

import org.jspecify.annotations.NullMarked;
