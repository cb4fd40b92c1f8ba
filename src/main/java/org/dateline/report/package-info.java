/**
 * {@code report.html} and {@code network.graphml}, made from finished tables. Start reading at
 * {@link org.dateline.report.Report}; each section of the page is one class. A part of write.
 */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
