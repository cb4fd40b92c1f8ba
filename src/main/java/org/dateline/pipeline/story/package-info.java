/**
 * Which articles are copies of one story: found by one worker or by many, and brought to the
 * articles. It spreads {@code story} over workers. Start reading at {@link
 * org.dateline.pipeline.story.PlaceInStories}.
 */
@NullMarked
package org.dateline.pipeline.story;

import org.jspecify.annotations.NullMarked;
