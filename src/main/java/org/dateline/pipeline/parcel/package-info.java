/**
 * Reading and annotating a chunk without Beam: what is kept of each article, packed for the steps
 * that need it, and the cache of earlier runs. It joins read and annotate. Start reading at {@link
 * org.dateline.pipeline.parcel.ChunkReader}.
 */
@NullMarked
package org.dateline.pipeline.parcel;

import org.jspecify.annotations.NullMarked;
