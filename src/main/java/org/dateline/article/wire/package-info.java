/** What news agencies send: NITF, NewsML-G2 and NewsML 1. */
@NullMarked
package org.dateline.article.wire;

import org.jspecify.annotations.NullMarked;
