/** What the exports of all news archives share: labels, dates, pieces of a page, the count. */
@NullMarked
package org.dateline.article.vendor;

import org.jspecify.annotations.NullMarked;
