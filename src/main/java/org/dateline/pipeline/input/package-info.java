/** Which files are read, and in which chunks. Before read. */
@NullMarked
package org.dateline.pipeline.input;

import org.jspecify.annotations.NullMarked;
