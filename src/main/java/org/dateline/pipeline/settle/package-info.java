/**
 * What only the whole corpus can tell of a mention, spread over workers: between annotate and
 * count. Start reading at {@link org.dateline.pipeline.settle.SettleMentions}.
 */
@NullMarked
package org.dateline.pipeline.settle;

import org.jspecify.annotations.NullMarked;
