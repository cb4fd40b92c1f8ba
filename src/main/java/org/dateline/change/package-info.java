/**
 * The command {@code diff}: what changed between two finished runs, and why. Start reading at
 * {@link org.dateline.change.DiffCommand}. It reads tables only and knows no pipeline.
 */
@NullMarked
package org.dateline.change;

import org.jspecify.annotations.NullMarked;
