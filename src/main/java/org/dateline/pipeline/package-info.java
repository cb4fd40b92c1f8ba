/**
 * The job as an Apache Beam pipeline: the only package that knows Beam. Start reading at {@link
 * org.dateline.pipeline.Job}; what is annotated and counted, and how, is in the pure packages.
 */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
