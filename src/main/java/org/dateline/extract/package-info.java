/**
 * ANNOTATE, the second of the four verbs: from an article to its mentions. It knows no file but
 * those of the gazetteer and the tagger. Start reading at {@link org.dateline.extract.Annotator}.
 */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
