/**
 * READ, the first of the four verbs: the bytes of one file in, articles out, or a reason why not.
 * It does not know where files come from or what becomes of the articles. Start reading at {@link
 * org.dateline.article.ArticleReader}.
 */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
