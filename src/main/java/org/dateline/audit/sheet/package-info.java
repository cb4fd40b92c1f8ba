/**
 * A sheet that comes back from a coder: read as spreadsheets of any country save it, and understood
 * line by line. {@link org.dateline.audit} scores it.
 */
@NullMarked
package org.dateline.audit.sheet;

import org.jspecify.annotations.NullMarked;
