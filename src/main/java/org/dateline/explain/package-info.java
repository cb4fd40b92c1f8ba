/**
 * The command {@code explain}: the sentences behind a cell of the finished tables. After the four
 * verbs; it reads tables only and knows no pipeline. Start reading at {@link
 * org.dateline.explain.ExplainCommand}.
 */
@NullMarked
package org.dateline.explain;

import org.jspecify.annotations.NullMarked;
