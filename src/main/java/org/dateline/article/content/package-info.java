/**
 * The bytes of one file on their way to a format: where they lie, how they are unpacked, and which
 * portion of them one worker reads. A part of read.
 */
@NullMarked
package org.dateline.article.content;

import org.jspecify.annotations.NullMarked;
