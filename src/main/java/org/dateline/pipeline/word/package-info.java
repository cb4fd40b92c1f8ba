/**
 * Which words go with a country, spread over workers: ranges of articles count words, shards of
 * words are scored. A part of count. Start reading at {@link
 * org.dateline.pipeline.word.CountWords}.
 */
@NullMarked
package org.dateline.pipeline.word;

import org.jspecify.annotations.NullMarked;
