/**
 * The graph of the job in Apache Beam: start reading at {@code Graph}. Only this package and those
 * below it know Beam; what is annotated and counted, and how, is in the pure packages.
 */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
