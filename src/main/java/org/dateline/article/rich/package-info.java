/** Text with marks of layout, such as RTF and DOCX, as lines of plain text. */
@NullMarked
package org.dateline.article.rich;

import org.jspecify.annotations.NullMarked;
