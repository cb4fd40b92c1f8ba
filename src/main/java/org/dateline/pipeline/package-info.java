/**
 * The graph of the job in Apache Beam, which joins the four verbs. Only this package and those
 * below it know Beam; what is annotated and counted, and how, is in the pure packages. Start
 * reading at {@link org.dateline.pipeline.Graph}.
 */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
