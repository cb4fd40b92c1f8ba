/**
 * The phrases of the gazetteer as the rules about countries look them up: lexemes, patterns with a
 * gap, and the words beside a phrase. A part of annotate.
 */
@NullMarked
package org.dateline.extract.country.lexicon;

import org.jspecify.annotations.NullMarked;
