/**
 * Which countries an article mentions: candidates from the gazetteer, and the rules that decide
 * whether each of them counts. Start reading at {@link
 * org.dateline.extract.country.CountryExtractor}. A part of annotate.
 */
@NullMarked
package org.dateline.extract.country;

import org.jspecify.annotations.NullMarked;
