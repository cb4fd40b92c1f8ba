/**
 * What the corpus is about, beside names: words that go with a country, the analyst's topics, the
 * largest stories, and the groups of outlets. A part of write. Start reading at {@link
 * org.dateline.report.theme.Themes}.
 */
@NullMarked
package org.dateline.report.theme;

import org.jspecify.annotations.NullMarked;
