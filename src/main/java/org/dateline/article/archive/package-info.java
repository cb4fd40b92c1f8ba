/**
 * What archives of news export: files that hold many articles, each vendor with layouts of its own.
 */
@NullMarked
package org.dateline.article.archive;

import org.jspecify.annotations.NullMarked;
