/**
 * Annotating: from an article to its mentions. Rules decide which candidates for a country's name
 * are the country, names are merged into entities, overlaps resolved. It stands between reading and
 * counting and knows no file but those of the gazetteer and the tagger.
 */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
