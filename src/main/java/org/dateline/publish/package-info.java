/**
 * The last step of writing: finished files go into the output folder all together, and one run at a
 * time writes there. Start reading at {@link org.dateline.publish.OutputFolder}.
 */
@NullMarked
package org.dateline.publish;

import org.jspecify.annotations.NullMarked;
