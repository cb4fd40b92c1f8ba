/**
 * The sentences behind the numbers of the report, and the articles they are from. A part of write.
 * Start reading at {@link org.dateline.report.evidence.EvidenceReader}.
 */
@NullMarked
package org.dateline.report.evidence;

import org.jspecify.annotations.NullMarked;
