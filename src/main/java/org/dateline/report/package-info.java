/**
 * The report and the network of a run, {@code report.html} and {@code network.graphml}, made from
 * its finished tables. A part of write. Start reading at {@link org.dateline.report.Report}; each
 * section of the page is one class.
 */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
