/**
 * What the report tells of words, topics, stories and outlets, gathered from their tables. A part
 * of write. Start reading at {@link org.dateline.report.theme.Themes}.
 */
@NullMarked
package org.dateline.report.theme;

import org.jspecify.annotations.NullMarked;
