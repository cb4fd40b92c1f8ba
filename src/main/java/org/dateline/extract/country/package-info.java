/**
 * Which countries an article mentions: candidates from the gazetteer, and the rules that decide
 * whether each of them counts. A part of annotate. Start reading at {@link
 * org.dateline.extract.country.CountryExtractor}.
 */
@NullMarked
package org.dateline.extract.country;

import org.jspecify.annotations.NullMarked;
