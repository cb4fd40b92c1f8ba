/**
 * What was made from a file, kept between runs under a key of its content: a folder of entries,
 * their format, and a bound on their size. Beside read and annotate. Start reading at {@link
 * org.dateline.cache.CacheFolder}.
 */
@NullMarked
package org.dateline.cache;

import org.jspecify.annotations.NullMarked;
