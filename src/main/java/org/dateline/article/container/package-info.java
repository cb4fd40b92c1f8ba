/**
 * Packed files, and the limits that keep a hostile one from taking the job down. A part of read.
 */
@NullMarked
package org.dateline.article.container;

import org.jspecify.annotations.NullMarked;
