/** Plain text as people keep it: pasted from web pages, or with headers in front. */
@NullMarked
package org.dateline.article.plain;

import org.jspecify.annotations.NullMarked;
