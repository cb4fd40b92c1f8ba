/** The drawings of the report, as SVG. A part of write. */
@NullMarked
package org.dateline.report.chart;

import org.jspecify.annotations.NullMarked;
