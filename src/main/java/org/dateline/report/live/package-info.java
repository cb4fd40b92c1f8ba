/**
 * What lets a reader work with the report: its script, and the compact numbers and texts that the
 * script works on. A part of write. Start reading at {@link org.dateline.report.live.LivePage}.
 */
@NullMarked
package org.dateline.report.live;

import org.jspecify.annotations.NullMarked;
