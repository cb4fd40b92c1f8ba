/**
 * The words of the sentences that tables show as examples: kept by range of articles, picked where
 * a table wants them. A part of write. Start reading at {@link
 * org.dateline.pipeline.example.FindExamples}.
 */
@NullMarked
package org.dateline.pipeline.example;

import org.jspecify.annotations.NullMarked;
