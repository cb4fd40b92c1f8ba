/**
 * The command {@code audit}: a sheet of mentions and sentences drawn at random for a person to
 * code, and the precision and recall that the coded sheet shows. After the four verbs; it reads
 * finished tables and knows no pipeline. Start reading at {@link org.dateline.audit.AuditCommand}.
 */
@NullMarked
package org.dateline.audit;

import org.jspecify.annotations.NullMarked;
