/**
 * What moved between two finished runs, and why. Pure: reads the tables of both, knows no pipeline.
 * Start reading at {@link org.dateline.change.DiffCommand}.
 */
@NullMarked
package org.dateline.change;

import org.jspecify.annotations.NullMarked;
