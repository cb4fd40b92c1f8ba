/**
 * What is kept of an annotated article when its text is gone: what it says of itself, and its
 * mentions with the words around them. Decisions that need the whole corpus are made on these
 * notes, between annotate and count. Start reading at {@link org.dateline.note.ArticleNotes}.
 */
@NullMarked
package org.dateline.note;

import org.jspecify.annotations.NullMarked;
