/**
 * The command {@code diff}: what moved between two finished runs, and why. After the four verbs; it
 * reads tables only and knows no pipeline. Start reading at {@link
 * org.dateline.change.DiffCommand}.
 */
@NullMarked
package org.dateline.change;

import org.jspecify.annotations.NullMarked;
