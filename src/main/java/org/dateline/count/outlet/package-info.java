/**
 * What each outlet published, and which outlets printed which story: a part of count. Start reading
 * at {@link org.dateline.count.outlet.OutletCounts}.
 */
@NullMarked
package org.dateline.count.outlet;

import org.jspecify.annotations.NullMarked;
