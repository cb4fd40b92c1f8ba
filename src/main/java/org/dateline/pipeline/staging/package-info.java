/** Where the rows of the tables wait until a run has finished. A part of write. */
@NullMarked
package org.dateline.pipeline.staging;

import org.jspecify.annotations.NullMarked;
