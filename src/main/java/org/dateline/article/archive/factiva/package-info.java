/** The exports of Factiva: with codes in front of the fields or without, as pages, text and XML. */
@NullMarked
package org.dateline.article.archive.factiva;

import org.jspecify.annotations.NullMarked;
