/** Web pages: which part of one is the article, and what it says of itself. A part of read. */
@NullMarked
package org.dateline.article.page;

import org.jspecify.annotations.NullMarked;
