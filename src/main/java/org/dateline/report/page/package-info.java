/**
 * The building blocks of a page of HTML: escaped markup, links to rows, numbers and dates in words.
 * A part of write.
 */
@NullMarked
package org.dateline.report.page;

import org.jspecify.annotations.NullMarked;
