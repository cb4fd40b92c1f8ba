/**
 * What outlets published and which of them printed which story, spread over workers: a part of
 * count and write. Start reading at {@link org.dateline.pipeline.outlet.WriteStories}.
 */
@NullMarked
package org.dateline.pipeline.outlet;

import org.jspecify.annotations.NullMarked;
