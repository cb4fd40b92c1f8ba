/**
 * What a paper says of a run: {@code methods.md} and {@code CITATION.cff}, made from its options
 * and finished tables. Start reading at {@link org.dateline.report.paper.MethodsPage}.
 */
@NullMarked
package org.dateline.report.paper;

import org.jspecify.annotations.NullMarked;
