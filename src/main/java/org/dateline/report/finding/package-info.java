/**
 * What the report tells, gathered from the finished tables in one reading of each. A part of write.
 * Start reading at {@link org.dateline.report.finding.Findings}.
 */
@NullMarked
package org.dateline.report.finding;

import org.jspecify.annotations.NullMarked;
