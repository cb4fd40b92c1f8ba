/**
 * What the report tells, gathered from the finished tables in one reading of each. Start reading at
 * {@link org.dateline.report.finding.Findings}. A part of write.
 */
@NullMarked
package org.dateline.report.finding;

import org.jspecify.annotations.NullMarked;
