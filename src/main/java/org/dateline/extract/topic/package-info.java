/**
 * Which of the analyst's own topics an article mentions, by their phrases. A part of annotate.
 * Start reading at {@link org.dateline.extract.topic.TopicExtractor}.
 */
@NullMarked
package org.dateline.extract.topic;

import org.jspecify.annotations.NullMarked;
