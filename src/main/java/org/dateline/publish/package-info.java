/**
 * Finished files, which go into the output folder all together while no other run writes there. A
 * part of write. Start reading at {@link org.dateline.publish.OutputFolder}.
 */
@NullMarked
package org.dateline.publish;

import org.jspecify.annotations.NullMarked;
