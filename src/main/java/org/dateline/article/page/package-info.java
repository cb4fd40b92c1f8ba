/** Web pages: which part of one is the article, and what it says of itself. */
@NullMarked
package org.dateline.article.page;

import org.jspecify.annotations.NullMarked;
