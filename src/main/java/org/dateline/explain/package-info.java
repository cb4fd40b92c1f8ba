/**
 * The command {@code explain}: the sentences behind a cell of the finished tables. Start reading at
 * {@link org.dateline.explain.ExplainCommand}. It reads tables only and knows no pipeline.
 */
@NullMarked
package org.dateline.explain;

import org.jspecify.annotations.NullMarked;
