/**
 * READ, the first of the four verbs: the bytes of one file in, articles out, or a reason why not.
 * Start reading at {@link org.dateline.article.ArticleReader}. Nothing here knows where files come
 * from or what becomes of the articles.
 */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
