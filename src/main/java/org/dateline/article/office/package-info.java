/** Documents of office programs: spreadsheets as tables, texts as articles. */
@NullMarked
package org.dateline.article.office;

import org.jspecify.annotations.NullMarked;
