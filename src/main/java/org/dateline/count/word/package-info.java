/**
 * Which words go with a country: the words of sentences that mention it against those of all other
 * sentences. A part of count. Start reading at {@link org.dateline.count.word.WordCounts}.
 */
@NullMarked
package org.dateline.count.word;

import org.jspecify.annotations.NullMarked;
