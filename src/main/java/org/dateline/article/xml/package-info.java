/** Records inside XML: cut by their tags, parsed one by one, read by paths of names. */
@NullMarked
package org.dateline.article.xml;

import org.jspecify.annotations.NullMarked;
