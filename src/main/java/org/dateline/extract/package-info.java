/**
 * ANNOTATE, the second of the four verbs: from an article to its mentions. Start reading at {@link
 * org.dateline.extract.Annotator}. It knows no file but those of the gazetteer and the tagger.
 */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
